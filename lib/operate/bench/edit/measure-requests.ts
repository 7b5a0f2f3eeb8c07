import { bodyOf, LINES } from "./bench-text.ts";
import type { BenchWiki } from "./bench-wiki.ts";
import { postEdit } from "./post-edit.ts";
import { type Spread, spreadOf } from "./spread.ts";

const WARM_UP = 25;
// More within a minute would meet the limit of a network address.
const ROUNDS = 150;

/** How long the save of a 4 KB page takes from the request to the answer, in each wiki in turn. */
export async function measureRequests(wikis: readonly BenchWiki[]): Promise<Spread[]> {
  const times: number[][] = wikis.map(() => []);
  for (let round = 1; round <= WARM_UP + ROUNDS; round += 1) {
    for (const [at, wiki] of wikis.entries()) {
      const ms = await saveOnce(wiki, round);
      if (round > WARM_UP) times[at]?.push(ms);
    }
  }
  return times.map(spreadOf);
}

async function saveOnce(wiki: BenchWiki, round: number): Promise<number> {
  const turns = Array.from({ length: LINES }, (_, line) => (line === round % LINES ? round : 0));
  const { ms, number } = await postEdit(wiki, { base: wiki.page.number, body: bodyOf(turns) });
  wiki.page.number = number;
  return ms;
}
