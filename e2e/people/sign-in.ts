import { randomUUID } from "node:crypto";
import path from "node:path";
import type { BrowserContext } from "@playwright/test";
import { createSession } from "#lib/accounts/create-session.ts";
import { SIGNED_IN_HINT, sessionCookieName } from "#lib/accounts/session-cookie.ts";
import { connectDatabase, type Database } from "#lib/db/client.ts";
import type { Actor, Role } from "#lib/domain/permissions.ts";
import { clusterUrl, readPort } from "#lib/operate/cluster/cluster-files.ts";

type Rights = { role?: Role; trusted?: boolean; suppressor?: boolean };

/** The database of the product that the tests talk to. */
export function productDatabase(): Database {
  const folder = path.join(process.env.STRATA_TEST_FOLDER ?? "", "postgres");
  return connectDatabase(clusterUrl(folder, readPort(folder) ?? 0));
}

/** A new account, by a name of its own that begins like this: tests run side by side on one wiki. */
export async function createPerson(db: Database, called: string, rights: Rights = {}): Promise<Actor> {
  const name = `${called}-${randomUUID().slice(0, 8)}`;
  const { id, role, trusted, suppressor } = await db.user.create({ data: { name, displayName: name, ...rights } });
  return { id, name, role, trusted, suppressor };
}

/** Signs a person in on a browser, as the password form does: a session row and its cookies. */
export async function signIn(context: BrowserContext, db: Database, person: Actor): Promise<void> {
  const url = process.env.STRATA_URL ?? "";
  await context.addCookies([
    { name: sessionCookieName(false), value: await createSession(db, person.id), url, httpOnly: true, sameSite: "Lax" },
    { name: SIGNED_IN_HINT, value: "1", url, sameSite: "Lax" },
  ]);
}
