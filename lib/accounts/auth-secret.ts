import { randomBytes } from "node:crypto";
import type { Database } from "#lib/db/client.ts";

const known = new WeakMap<Database, string>();

/**
 * The key that signs the cookies of signing in by a provider: the one that was set, else one that is made once and kept in
 * the database, so that what one node began another can end.
 */
export async function readAuthSecret(db: Database, set: string | undefined): Promise<string> {
  const secret = set ?? known.get(db) ?? (await readKept(db));
  if (!set) known.set(db, secret);
  return secret;
}

async function readKept(db: Database): Promise<string> {
  await db.$executeRaw`
    INSERT INTO settings (name, value) VALUES ('auth-secret', ${randomBytes(32).toString("base64url")})
    ON CONFLICT (name) DO NOTHING`;
  const { value } = await db.setting.findUniqueOrThrow({ where: { name: "auth-secret" } });
  return value;
}
