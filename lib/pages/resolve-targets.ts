import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import { KINDS } from "#lib/domain/kinds.ts";
import { type LinkTargets, targetKey } from "#lib/domain/link-targets.ts";
import type { LinkTarget } from "#lib/domain/page.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { saidAt } from "#lib/taxonomy/when.ts";
import { ledTo } from "./led-to.ts";
import { mergedTitles } from "./merged-titles.ts";

/** `own` is false for a page that a name leads to since its own was merged into it. */
type Row = PageName & { wantedKind: string; wantedName: string; own: boolean };

/**
 * The pages that links mean, as they were called at the second clock: by kind and slug (old slugs too), or by title or other
 * name whatever its case. Where several pages bear a title the kind that comes first in KINDS is meant. What names a page
 * that was merged into another means the other, from then on.
 */
export async function resolveTargets(
  db: Database,
  targets: readonly LinkTarget[],
  clocks: Clocks,
): Promise<LinkTargets> {
  if (targets.length === 0) return {};
  const kinds = targets.map((target) => target.kind ?? "");
  const names = targets.map((target) => target.name);
  const rows = await readRows<Row>(
    db,
    Prisma.sql`
    WITH wanted AS (SELECT * FROM unnest(${kinds}::text[], ${names}::text[]) AS w (kind, name))
    SELECT w.kind AS "wantedKind", w.name AS "wantedName", n.page_id AS id, n.kind::text, n.slug, n.title,
      n.page_id = s.page_id AS own
    FROM wanted w JOIN slugs s ON s.kind = nullif(w.kind, '')::"Kind" AND s.slug = w.name
    JOIN nodes n ON n.page_id IN (s.page_id, ${ledTo(Prisma.sql`s.page_id`)}) AND ${saidAt("n", clocks)}
    UNION ALL
    SELECT w.kind, w.name, n.page_id, n.kind::text, n.slug, n.title, true
    FROM wanted w JOIN nodes n ON w.kind = '' AND lower(n.title) = lower(w.name) AND ${saidAt("n", clocks)}
    UNION ALL
    SELECT w.kind, w.name, n.page_id, n.kind::text, n.slug, n.title, false
    FROM wanted w JOIN LATERAL (${mergedTitles(Prisma.sql`w.kind = ''`)}) m ON m.title = lower(w.name)
    JOIN nodes n ON n.page_id = ${ledTo(Prisma.sql`m.page`)} AND ${saidAt("n", clocks)}`,
  );
  rows.sort((a, b) => Number(a.own) - Number(b.own) || KINDS.indexOf(b.kind) - KINDS.indexOf(a.kind));
  const found: LinkTargets = {};
  for (const { wantedKind, wantedName, own: _, ...page } of rows) found[`${wantedKind}:${wantedName}`] = page;
  if (clocks.at === null) noteKeys(...targets.map((target) => keyOf(target, found[targetKey(target)])));
  return found;
}

const keyOf = (target: LinkTarget, page: PageName | undefined): string => {
  if (page) return `node:${page.id}`;
  return target.kind ? `wanted:${target.kind}/${target.name}` : `wanted:${target.name.toLowerCase()}`;
};
