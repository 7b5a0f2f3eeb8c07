import { best, type Figures, measure } from "./measure.ts";
import type { Compared } from "./measure-hot.ts";
import { type Measured, startMeasured } from "./start-measured.ts";

const PAGES = ["/", "/offerings/amazon-s3"];
// As long as the compiler is at work, a rendering costs twice of what it will.
const WARM_UP_SECONDS = 6;
const ROUNDS = 3;
// One request after the other, so that each is rendered for itself; none is compressed, since the empty page is not.
const LOAD = { seconds: 2, connections: 1, headers: {} };

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
  for (const { server, url } of targets) await measure(server, { ...LOAD, url, seconds: WARM_UP_SECONDS });
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { server, url }] of targets.entries()) figures[at]?.push(await measure(server, { ...LOAD, url }));
  }
  const [least, ...ours] = figures.map(best);
  return least ? ours.map((page, at) => ({ what: PAGES[at] ?? "", ours: page, least })) : [];
}
