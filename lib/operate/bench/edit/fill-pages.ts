import type { Database } from "#lib/db/client.ts";
import { type Content, recordSchemaOf } from "#lib/domain/content.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { appendPages } from "./append-pages.ts";

/** Fills a wiki up to so many pages, articles and offerings in turn. */
export async function fillPages(db: Database, actor: Actor, pages: number): Promise<void> {
  const places = await findPlaces(db);
  await appendPages(db, actor, pages - (await db.page.count()), {
    contentOf: (page) => contentOf(page, places),
    resolve: (kind) => (kind === "vendor" ? places.vendorId : places.componentId),
  });
}

/** A page of the first content for others to hang on. */
type Places = { vendor: string; vendorId: number; component: string; componentId: number };

async function findPlaces(db: Database): Promise<Places> {
  const [places] = await db.$queryRaw<Places[]>`
    SELECT v.slug AS vendor, v.page_id AS "vendorId", c.slug AS component, c.page_id AS "componentId"
    FROM nodes v, nodes c WHERE v.kind = 'vendor' AND v.last IS NULL AND c.kind = 'component' AND c.last IS NULL
    ORDER BY v.page_id, c.page_id LIMIT 1`;
  if (!places) throw new Error("The first content has no vendor or no component.");
  return places;
}

function contentOf(page: number, { vendor, component }: Places): Omit<Content, "body"> {
  const kind = page % 2 ? "article" : "offering";
  const placement = { id: component, component, role: "primary", from: "2010", confidence: "recalled", references: [] };
  const record = kind === "article" ? {} : { vendor, status: "active", placements: [placement] };
  return { kind, slug: `filled-${page}`, title: `Filled page ${page}`, record: recordSchemaOf(kind).parse(record) };
}
