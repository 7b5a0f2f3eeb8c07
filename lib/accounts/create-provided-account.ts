import type { Database } from "#lib/db/client.ts";
import { namesFor } from "./free-name.ts";
import { insertAccount } from "./insert-account.ts";
import { proveEmail } from "./prove-email.ts";

/** What a provider says of somebody. The address is one that it vouches for, or that a mail just reached. */
export type Provided = { email: string | null; name: string | null; login: string | null };

/** Makes an account for somebody who came by a provider or by mail, under a free name, and returns its id. */
export async function createProvidedAccount(db: Database, { email, name, login }: Provided): Promise<string> {
  for (const free of namesFor(login ?? name)) {
    const displayName = name?.trim() ? (namesFor(name)[0]?.displayName ?? free.displayName) : free.displayName;
    const id = await db.$transaction(async (tx) => {
      const added = await insertAccount(tx, { ...free, displayName, email: null });
      if ("taken" in added) return null;
      if (email) await proveEmail(tx, added.id, email);
      return added.id;
    });
    if (id) return id;
  }
  throw new Error("No free name was found for a new account.");
}
