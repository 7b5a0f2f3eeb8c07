import { type Problem, problem } from "#lib/domain/errors.ts";

/** What is said of a webhook that is not there, or is somebody else's. */
export const NO_SUCH_WEBHOOK: Problem = problem("not-found", "You have no such webhook.");

/** What is said to who is not signed in. */
export const notOwner = (): { problem: Problem } => ({
  problem: problem("not-signed-in", "A webhook is its owner's alone."),
});
