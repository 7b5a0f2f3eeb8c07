import { best, type Figures, measure } from "./measure.ts";
import type { Compared } from "./measure-hot.ts";
import { type Measured, startMeasured } from "./start-measured.ts";

const PAGES = ["/", "/offerings/amazon-s3"];
const ROUNDS = 3;
// One request after the other: each is rendered for itself.
const LOAD = { seconds: 2, connections: 1, headers: { "accept-encoding": "gzip, br" } };

/** Pages of a product whose cache has no room for any, beside an empty page that Next renders for each request. */
export async function measureCold(emptyPage: string): Promise<Compared[]> {
  const empty = await startMeasured("serve-empty-page.ts", { args: [emptyPage] });
  const product = await startMeasured("serve-product.ts", { env: { CACHE_BYTES: "1024" } });
  try {
    return await comparePages(empty, product);
  } finally {
    await Promise.all([empty.stop(), product.stop()]);
  }
}

async function comparePages(empty: Measured, product: Measured): Promise<Compared[]> {
  const targets = [
    { server: empty, url: `${empty.url}/` },
    ...PAGES.map((page) => ({ server: product, url: product.url + page })),
  ];
  const figures: Figures[][] = targets.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, { server, url }] of targets.entries()) {
      const measured = await measure(server, { ...LOAD, url });
      // The first round is for the compiler.
      if (round > 0) figures[at]?.push(measured);
    }
  }
  const [least, ...ours] = figures.map(best);
  return least ? ours.map((page, at) => ({ what: PAGES[at] ?? "", ours: page, least })) : [];
}
