import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Feed, FeedQuestion } from "#lib/domain/feed.ts";
import { findKind, type Kind, pathOf } from "#lib/domain/kinds.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { type FeedRange, listFeedChanges } from "./list-feed-changes.ts";

/**
 * The changes of a page and of what belongs to it today: to a layer its components and the offerings placed there, to a
 * component the offerings placed on it, to a vendor its offerings. An old slug and a merged page answer with the path of
 * the feed to go to; the feed of a page that was deleted stays.
 */
export async function readPageFeed(
  db: Database,
  { collection, slug }: { collection: string; slug: string },
  asked: FeedQuestion,
): Promise<{ feed: Feed } | { moved: string } | { problem: Problem }> {
  const kind = findKind(collection);
  if (!kind) return { problem: problem("not-found", `There are no ${collection}.`) };
  const found = await findPage(db, kind, slug, null, { gone: true });
  if ("problem" in found) return found;
  const moved = "moved" in found ? found.moved : found.page.gone?.into;
  if (moved) return { moved: `${pathOf({ kind, slug: moved })}/feed` };
  if (!("page" in found)) throw new Error(`The page ${slug} was found, but leads nowhere.`);
  const { page } = found;
  const feed = {
    title: `${page.title}: changes · Strata`,
    subtitle: SUBTITLES[kind],
    home: pathOf(page),
    path: `${pathOf(page)}/feed`,
    asked,
  };
  return { feed: { ...feed, ...(await listFeedChanges(db, rangeOf(kind, page.id), asked)) } };
}

const SUBTITLES: Record<Kind, string> = {
  layer: "Changes of the layer, its components and the offerings placed there.",
  component: "Changes of the component and of the offerings placed on it.",
  vendor: "Changes of the vendor and of its offerings.",
  offering: "Changes of the offering.",
  model: "Changes of the model.",
  article: "Changes of the article.",
};

function rangeOf(kind: Kind, page: number): FeedRange {
  const own = Prisma.sql`r.page_id = ${page}`;
  const others = belongingTo(kind, page);
  if (!others) return { condition: own, key: `page:${page}` };
  return { condition: Prisma.sql`(${own} OR r.page_id IN (${others}))`, key: "changes" };
}

function belongingTo(kind: Kind, page: number): Prisma.Sql | null {
  const below = Prisma.sql`SELECT page_id FROM nodes WHERE parent_id = ${page} AND last IS NULL`;
  if (kind === "vendor") return below;
  if (kind === "component") return placedOn(Prisma.sql`${page}`);
  return kind === "layer" ? Prisma.sql`${below} UNION ${placedOn(below)}` : null;
}

const placedOn = (components: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`SELECT offering_id FROM placements WHERE component_id IN (${components}) AND last IS NULL`;
