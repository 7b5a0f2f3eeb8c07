import type { Person } from "#lib/domain/person.ts";

/** What somebody is in this wiki, in words. */
export const roleWords = ({ role, trusted }: Pick<Person, "role" | "trusted">): string =>
  role === "contributor" ? `Contributor${trusted ? ", trusted" : ""}` : role.charAt(0).toUpperCase() + role.slice(1);
