import path from "node:path";
import { makeWiki, onServer } from "../make-wiki.ts";
import { type BenchWiki, openBenchWiki } from "./bench-wiki.ts";
import { fillPages } from "./fill-pages.ts";

/** Wikis of so many pages, in ascending order, on one server; each is a copy of the one before that was filled up. */
export async function makeWikis(server: string, dataDir: string, sizes: readonly number[]): Promise<BenchWiki[]> {
  let last: string | null = null;
  for (const pages of sizes) {
    const name = nameOf(pages);
    await makeWiki(server, { name, from: last, what: `${pages} pages` }, (db, actor) => fillPages(db, actor, pages));
    last = name;
  }
  const wikis: BenchWiki[] = [];
  for (const pages of sizes)
    wikis.push(await openBenchWiki(onServer(server, nameOf(pages)), path.join(dataDir, nameOf(pages))));
  return wikis;
}

const nameOf = (pages: number): string => `wiki_${pages}`;
