import { createSession } from "#lib/accounts/create-session.ts";
import { createToken } from "#lib/accounts/create-token.ts";
import { sessionCookieName } from "#lib/accounts/session-cookie.ts";
import type { Database } from "#lib/db/client.ts";
import { type Actor, isPermitted, type Permission, type Role, type Visitor } from "#lib/domain/permissions.ts";
import { actorWithin } from "#lib/domain/token-scopes.ts";
import { createPerson } from "../people/sign-in.ts";

const RIGHTS: Record<string, { role: Role; trusted?: boolean; suppressor?: boolean }> = {
  "a reader": { role: "reader" },
  "a contributor": { role: "contributor" },
  "somebody trusted": { role: "contributor", trusted: true },
  "a suppressor": { role: "contributor", suppressor: true },
  "a maintainer": { role: "maintainer", trusted: true },
  "an admin": { role: "admin", trusted: true },
  "somebody blocked": { role: "admin", trusted: true },
  "a program that may only read": { role: "admin", trusted: true },
};

/** Everybody that the census calls as. */
export const CALLERS = ["nobody", ...Object.keys(RIGHTS)];

/** Who calls: as whom the product should take them, and what shows it, anew for each call. */
export type Caller = { visitor: Visitor; byToken: boolean; headers(): Promise<Record<string, string>> };

export async function openCaller(db: Database, who: string): Promise<Caller> {
  const rights = RIGHTS[who];
  if (!rights) return { visitor: null, byToken: false, headers: async () => ({}) };
  const person = await createPerson(db, "census", rights);
  if (who === "somebody blocked") await block(db, person);
  if (who === "a program that may only read") return openProgram(db, person);
  const headers = async () => ({ cookie: `${sessionCookieName(false)}=${await createSession(db, person.id)}` });
  return { visitor: who === "somebody blocked" ? null : person, byToken: false, headers };
}

async function openProgram(db: Database, person: Actor): Promise<Caller> {
  const made = await createToken(db, person, { name: "Census", scopes: ["read"], days: 1 });
  if ("problem" in made) throw new Error(made.problem.detail);
  const headers = async () => ({ authorization: `Bearer ${made.token}` });
  return { visitor: actorWithin(person, ["read"]), byToken: true, headers };
}

const block = (db: Database, { id }: Actor): Promise<number> =>
  db.$executeRaw`INSERT INTO blocks (user_id, by_id, reason) VALUES (${id}::uuid, ${id}::uuid, 'For the census')`;

/** What a door answers somebody that it does not let in; null when it lets them in. */
export function refusalOf(admits: string, { visitor, byToken }: Caller): 401 | 403 | null {
  if (admits === "anyone") return null;
  if (admits === "link") return 403;
  if (!visitor) return 401;
  if (admits === "account") return null;
  if (admits === "in person") return byToken ? 403 : null;
  return isPermitted(visitor, admits as Permission) ? null : 403;
}
