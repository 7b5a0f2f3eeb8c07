import { bodyOf, turnOf } from "./bench-text.ts";
import { type BenchWiki, makePage } from "./bench-wiki.ts";
import { postEdit } from "./post-edit.ts";

const WRITERS = [3, 13, 23, 33];
const TURNS = 20;

export type SideBySide = { saves: number; merged: number; refused: number; lost: number };

/**
 * Four writers go on saving one page, each a line of their own, on what they saw last. A refusal is counted and ends its
 * writer; `lost` are the lines that do not say in the end what their writer saved last.
 */
export async function writeSideBySide(wiki: BenchWiki): Promise<SideBySide> {
  const page = await makePage(wiki.db, wiki.actor);
  const outcomes = await Promise.all(WRITERS.map((line) => writeOn({ ...wiki, page }, line)));
  const { body } = await wiki.db.revision.findFirstOrThrow({
    where: { pageId: page.id },
    orderBy: { number: "desc" },
  });
  const turns = Array.from({ length: 40 }, (_, line) => (WRITERS.includes(line) ? TURNS : 0));
  const [expected, found] = [bodyOf(turns).split("\n"), body.split("\n")];
  return {
    saves: sum(outcomes.map(({ saves }) => saves)),
    merged: sum(outcomes.map(({ merged }) => merged)),
    refused: outcomes.filter(({ refused }) => refused).length,
    lost: expected.filter((line, at) => line !== found[at]).length,
  };
}

async function writeOn(wiki: BenchWiki, line: number): Promise<{ saves: number; merged: number; refused: boolean }> {
  let [seen, merged] = [wiki.page.number, 0];
  for (let turn = 1; turn <= TURNS; turn += 1) {
    const { body } = await wiki.db.revision.findUniqueOrThrow({ where: { number: seen } });
    const lines = body.split("\n");
    lines[line * 2] = (lines[line * 2] ?? "").replace(/Turn \d+\.$/, turnOf(turn));
    try {
      const posted = await postEdit(wiki, { base: seen, body: lines.join("\n") });
      seen = posted.number;
      merged += posted.merged ? 1 : 0;
    } catch (refusal) {
      console.error(refusal);
      return { saves: turn - 1, merged, refused: true };
    }
  }
  return { saves: TURNS, merged, refused: false };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
