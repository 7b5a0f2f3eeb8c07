import { readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { OperatorError } from "../operator-error.ts";

export interface Account {
  uid: number;
  gid: number;
}

/**
 * Whom PostgreSQL runs as: null stands for "as we do". PostgreSQL refuses to run as root; then it is the owner of the
 * folder, else the system's `postgres`, else `nobody`, so that no account has to be made.
 */
export function findAccount(folder: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const { uid, gid } = statSync(folder);
  if (uid !== 0) return { uid, gid };
  const accounts = readAccounts();
  const account = accounts.get("postgres") ?? accounts.get("nobody");
  if (account) return account;
  throw new OperatorError(
    "PostgreSQL does not run as root, and /etc/passwd has neither postgres nor nobody: start as another user, or set DATABASE_URL.",
  );
}

function readAccounts(): Map<string, Account> {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  return new Map(
    lines.map((line) => {
      const [name = "", , uid, gid] = line.split(":");
      return [name, { uid: Number(uid), gid: Number(gid) }];
    }),
  );
}

/** Whether the account can walk down to a file or folder, judged by the modes of every folder above it. */
export function canReach(account: Account, target: string): boolean {
  for (let folder = path.dirname(realpathSync(target)); ; folder = path.dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const enter = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if (!(mode & enter)) return false;
    if (folder === path.dirname(folder)) return true;
  }
}
