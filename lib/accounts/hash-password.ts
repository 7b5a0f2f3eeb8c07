import { hash, verify } from "@node-rs/argon2";

/** argon2id, the default of the package, at the cost that the OWASP Password Storage Cheat Sheet gives: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What is kept of a password. It is computed beside the event loop. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"), COST);

let nobodys: Promise<string> | null = null;

/**
 * Whether this is the password. Where there is none to compare with, as much work is done before the answer is no: the
 * time does not tell whether there is such an account.
 */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword("a password that nobody has");
  const right = await verify(kept ?? (await nobodys), password.normalize("NFKC"));
  return right && kept !== null;
}
