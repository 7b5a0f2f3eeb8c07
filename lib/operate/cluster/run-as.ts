import { accessSync, constants } from "node:fs";
import path from "node:path";
import { OperatorError } from "../operator-error.ts";
import { type Account, canReach } from "./find-account.ts";

export interface Invocation {
  file: string;
  args: string[];
  options: { uid?: number; gid?: number };
}

/**
 * How to start a program of PostgreSQL for an account. Where that account cannot walk down to the program or to its data
 * (a clone below /root), it is given the one capability that lets it, through util-linux's setpriv; the process keeps
 * its pid, because setpriv replaces itself.
 */
export function runAs(account: Account | null, program: string, args: string[], dataFolder: string): Invocation {
  if (!account) return { file: program, args, options: {} };
  const unreachable = [program, dataFolder].find((target) => !canReach(account, target));
  if (!unreachable) return { file: program, args, options: account };
  return { file: findSetpriv(account, unreachable), args: [...privileges(account), program, ...args], options: {} };
}

function findSetpriv(account: Account, unreachable: string): string {
  for (const file of ["/usr/bin/setpriv", "/bin/setpriv"]) {
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not here; it may be in the next place.
    }
  }
  throw new OperatorError(
    `PostgreSQL does not run as root, and the user it runs as (uid ${account.uid}) cannot enter ${path.dirname(unreachable)}: start as another user, put the project and DATA_DIR where everyone may enter, or set DATABASE_URL.`,
  );
}

// access(2) looks at the real user and drops capabilities unless `no_setuid_fixup` is set, and PostgreSQL asks access(2).
function privileges({ uid, gid }: Account): string[] {
  const only = "-all,+dac_override";
  return [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    "--clear-groups",
    "--no-new-privs",
    "--securebits=+no_setuid_fixup",
    `--inh-caps=${only}`,
    `--ambient-caps=${only}`,
    `--bounding-set=${only}`,
  ];
}
