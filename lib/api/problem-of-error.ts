import { isConnectionError } from "#lib/db/is-connection-error.ts";
import { DomainError, type Problem, problem } from "#lib/domain/errors.ts";

/** What is answered where something was thrown: its own problem, or that it is our fault, which is logged with `what`. */
export function problemOfError(error: unknown, what: string): Problem {
  if (error instanceof DomainError) return error.problem;
  if (isConnectionError(error)) {
    console.error(`The database is away: ${what} could not be answered. ${lastLine(error)}`);
    return problem("unavailable", "The database cannot be reached at the moment.");
  }
  console.error(`The call of ${what} failed:`, error);
  return problem("internal", "The call failed for a reason that is not in it. It has been logged.");
}

/** The sentence of the database, below Prisma's story of the call. */
const lastLine = (error: unknown): string => (error instanceof Error ? (error.message.split("\n").at(-1) ?? "") : "");
