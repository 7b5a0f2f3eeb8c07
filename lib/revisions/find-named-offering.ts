import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { nearestNames } from "#lib/search/nearest-names.ts";
import { findPageState, type PageState } from "./find-page-state.ts";

/**
 * The offering that somebody names by its title, its slug or its address; refused at `/into` with the nearest names when
 * there is none. A merged one is found itself.
 */
export async function findNamedOffering(db: Database, said: string): Promise<PageState | { problem: Problem }> {
  const name = said.trim();
  const slug = name
    .replace(/[?#].*$/, "")
    .replace(/^.*\//, "")
    .toLowerCase();
  const bySlug = await findPageState(db, { kind: "offering", slug });
  const found = bySlug ?? (await findByTitle(db, name));
  if (found) return found;
  const nearest = (await nearestNames(db, "offering", name)).map(({ title }) => `“${title}”`).join(", ");
  const detail = name
    ? `There is no offering “${name}”.${nearest && ` Nearest: ${nearest}.`}`
    : "Name the offering that stays.";
  return {
    problem: problem("invalid-input", "Nothing was merged.", [{ pointer: "/into", code: "unknown-page", detail }]),
  };
}

/** Only where one offering alone is called so. */
async function findByTitle(db: Database, title: string): Promise<PageState | null> {
  const rows = await db.$queryRaw<{ page: number }[]>`
    SELECT page_id AS page FROM nodes
    WHERE kind = 'offering' AND last IS NULL AND lower(title) = lower(${title}) LIMIT 2`;
  return rows[0] && rows.length === 1 ? findPageState(db, rows[0].page) : null;
}
