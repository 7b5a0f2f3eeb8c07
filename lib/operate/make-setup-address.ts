import { createSetupLink } from "#lib/accounts/set-up-admin.ts";
import { connectDatabase } from "#lib/db/client.ts";

/** The address at which the first admin is made, with a new secret; null when there is an account that can sign in. */
export async function makeSetupAddress(databaseUrl: string, site: string): Promise<string | null> {
  const db = connectDatabase(databaseUrl);
  try {
    const token = await createSetupLink(db);
    return token && `${site.replace(/\/$/, "")}/setup?token=${token}`;
  } finally {
    await db.$disconnect();
  }
}
