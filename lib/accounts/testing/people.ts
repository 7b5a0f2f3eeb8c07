import type { Database } from "#lib/db/client.ts";
import type { Actor, Role } from "#lib/domain/permissions.ts";

const PEOPLE = {
  ray: { role: "reader" },
  noel: { role: "contributor" },
  mallory: { role: "contributor" },
  tess: { role: "contributor", trusted: true },
  grace: { role: "maintainer" },
  sue: { role: "maintainer", suppressor: true },
  adam: { role: "admin" },
} as const satisfies Record<string, { role: Role; trusted?: boolean; suppressor?: boolean }>;

export type Person = keyof typeof PEOPLE;

/**
 * The people of the tests: Ray reads, Noel is a new contributor, Mallory a vandal, Tess trusted, Grace a maintainer, Sue one
 * who may suppress, Adam the admin.
 */
export async function writePeople(db: Database): Promise<Record<Person, Actor>> {
  const people = await Promise.all(
    Object.entries(PEOPLE).map(async ([name, rights]) => {
      const displayName = name.charAt(0).toUpperCase() + name.slice(1);
      const { id } = await db.user.create({ data: { name, displayName, ...rights } });
      const { role } = rights;
      const trusted = "trusted" in rights || role === "maintainer" || role === "admin";
      return [name, { id, name, role, trusted, suppressor: "suppressor" in rights }];
    }),
  );
  return Object.fromEntries(people);
}
