import type { Statements } from "#lib/db/client.ts";
import type { Fault } from "#lib/domain/errors.ts";
import type { NamedPage } from "./named-pages.ts";

/** The faults of a record that hangs on pages that do not stand, with the nearest names of those that do. */
export const faultsOfMissing = (db: Statements, missing: readonly NamedPage[]): Promise<Fault[]> =>
  Promise.all(missing.map((name) => faultOf(db, name)));

async function faultOf(db: Statements, { kind, slug, pointer }: NamedPage): Promise<Fault> {
  const nearest = await db.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM nodes WHERE kind = ${kind}::"Kind" AND last IS NULL ORDER BY slug <-> ${slug}, slug LIMIT 3`;
  const hint = nearest.length ? ` Nearest: ${nearest.map((row) => row.slug).join(", ")}.` : "";
  return { pointer, code: "unknown-page", detail: `There is no ${kind} “${slug}”.${hint}` };
}
