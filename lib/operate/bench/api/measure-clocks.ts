import path from "node:path";
import { type Spread, spreadOf } from "../edit/spread.ts";
import { onServer } from "../make-wiki.ts";
import { type Measured, startMeasured } from "../start-measured.ts";
import { timeReads } from "./time-reads.ts";

const ROUNDS = 200;
const WARM_UP = 40;

/** The first revisions write the first content; the tree is whole from then on. */
const WHOLE_SINCE = 230;

/** How long a read of the tree takes by each clock. */
export type ClockSpreads = { at: Spread; asOf: Spread };

/**
 * What a read of the tree costs at a revision, and on a day, that nobody asked for before, over wikis with pasts of
 * different length; in turns, so that what disturbs one disturbs the others.
 */
export async function measureClocks(
  server: string,
  dataDir: string,
  wikis: readonly { name: string; revisions: number }[],
): Promise<ClockSpreads[]> {
  const products: Measured[] = [];
  try {
    for (const { name } of wikis)
      products.push(
        await startMeasured("serve-product.ts", {
          env: { DATABASE_URL: onServer(server, name), DATA_DIR: path.join(dataDir, name), CACHE_BYTES: "1024" },
        }),
      );
    const times = wikis.map(() => ({ at: [] as number[], asOf: [] as number[] }));
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1)
      for (const [place, { revisions }] of wikis.entries()) {
        const [at = 0, asOf = 0] = await timeReads(products[place]?.url ?? "", [atOf(round, revisions), dayOf(round)]);
        if (round < WARM_UP) continue;
        times[place]?.at.push(at);
        times[place]?.asOf.push(asOf);
      }
    return times.map(({ at, asOf }) => ({ at: spreadOf(at), asOf: spreadOf(asOf) }));
  } finally {
    for (const product of products) await product.stop();
  }
}

/** Revisions all over the past, none of them twice. */
function atOf(round: number, revisions: number): string {
  const share = (round * 0.618_034) % 1;
  return `/api/v1/taxonomy?at=${WHOLE_SINCE + Math.floor(share * (revisions - WHOLE_SINCE))}`;
}

const dayOf = (round: number): string =>
  `/api/v1/taxonomy?asOf=${new Date(Date.UTC(2008, 0, 1 + round * 25)).toISOString().slice(0, 10)}`;
