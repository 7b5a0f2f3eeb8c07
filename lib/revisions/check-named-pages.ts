import type { Connection } from "#lib/db/client.ts";
import type { Content } from "#lib/domain/content.ts";
import type { Fault } from "#lib/domain/errors.ts";
import { type NamedPage, requiredPages } from "./named-pages.ts";
import { resolveSlugs } from "./resolve-slugs.ts";

/** Refuses a record that hangs on a page that does not exist, and names the nearest ones that do. */
export async function checkNamedPages(db: Connection, content: Content): Promise<Fault[]> {
  const required = requiredPages(content);
  const known = await resolveSlugs(db, required);
  const missing = required.filter((name) => !known.has(`${name.kind}/${name.slug}`));
  return Promise.all(missing.map((name) => faultOf(db, name)));
}

async function faultOf(db: Connection, { kind, slug, pointer }: NamedPage): Promise<Fault> {
  const nearest = await db.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM slugs WHERE kind = ${kind}::"Kind" ORDER BY slug <-> ${slug}, slug LIMIT 3`;
  const hint = nearest.length ? ` Nearest: ${nearest.map((row) => row.slug).join(", ")}.` : "";
  return { pointer, code: "unknown-page", detail: `There is no ${kind} “${slug}”.${hint}` };
}
