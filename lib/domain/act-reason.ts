import { type Fault, faultsOf } from "./errors.ts";
import { wordsSchema } from "./text-fields.ts";

const MAX_REASON = 300;

const reasonSchema = wordsSchema
  .min(1, "Say why: the history and the audit log show it.")
  .max(MAX_REASON, `A reason has at most ${MAX_REASON} characters.`);

/** What is wrong with the reason given for a privileged act, at the pointer `/reason`. */
export function faultsOfReason(reason: string): Fault[] {
  const parsed = reasonSchema.safeParse(reason);
  return parsed.success ? [] : faultsOf(parsed.error, "/reason");
}
