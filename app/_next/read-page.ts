import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { collectionOf, findKind } from "#lib/domain/kinds.ts";
import type { Page } from "#lib/domain/page.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { database } from "./database.ts";

/**
 * The newest state of the page an address names, for its tabs, or null; an old slug leads to the tab of the new one. A page
 * that is gone keeps the tabs that tell of it (`page.gone`), but nothing is placed on it.
 */
export async function readPage(
  params: Promise<{ collection: string; slug: string }>,
  tab: string,
): Promise<Page | null> {
  const { collection, slug } = await params;
  return readOnce(collection, slug, tab);
}

// A page's metadata and its content ask for the same.
const readOnce = cache(async (collection: string, slug: string, tab: string): Promise<Page | null> => {
  const kind = findKind(collection);
  if (!kind) return null;
  const found = await findPage(database(), kind, decodeURIComponent(slug), null, { gone: tab !== "place" });
  if ("moved" in found) permanentRedirect(`/${collectionOf(kind)}/${found.moved}/${tab}`);
  return "page" in found ? found.page : null;
});
