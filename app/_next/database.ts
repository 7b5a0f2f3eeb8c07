import { connectDatabase, type Database } from "#lib/db/client.ts";
import { readEnv } from "#lib/env.ts";

const SHARED = Symbol.for("strata.database");

type Holder = { [SHARED]?: Database };

/** The one pool of this process: Next bundles this module more than once. */
export function database(): Database {
  const holder = globalThis as Holder;
  holder[SHARED] ??= connectDatabase(addressOf());
  return holder[SHARED];
}

function addressOf(): string {
  const { DATABASE_URL } = readEnv();
  if (!DATABASE_URL) throw new Error("DATABASE_URL is not set: start with npm start, which sets it.");
  return DATABASE_URL;
}
