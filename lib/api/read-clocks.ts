import type { Database } from "#lib/db/client.ts";
import type { Clocks, StatedClocks } from "#lib/domain/clocks.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { resolveClocks } from "#lib/taxonomy/resolve-clocks.ts";

/**
 * The clocks of a call, and whether they stand still: `fixedLog` when a revision that exists was named, `fixed` when a
 * day was named too, so that what is read never changes.
 */
export async function readClocks(
  db: Database,
  stated: StatedClocks,
): Promise<{ clocks: Clocks; fixedLog: boolean; fixed: boolean }> {
  const clocks = await resolveClocks(db, stated);
  const fixedLog = stated.at !== undefined && stated.at === clocks.at;
  // A number or an instant that still lies ahead means another revision after the next save.
  if (stated.at !== undefined && !fixedLog) noteKeys("changes");
  return { clocks, fixedLog, fixed: fixedLog && stated.asOf !== undefined };
}
