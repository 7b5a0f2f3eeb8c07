import { startMeasured } from "../start-measured.ts";
import { readWhole, timeReads } from "./time-reads.ts";

const ROUNDS = 30;
const WARM_UP = 5;

/** How long filtered lists of offerings take when none of them is kept, over a database with very many. */
export async function measureLists(databaseUrl: string, dataDir: string): Promise<number[]> {
  const product = await startMeasured("serve-product.ts", {
    env: { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, CACHE_BYTES: "1024" },
  });
  try {
    const names = await readNames(product.url);
    const cursor = await readCursor(product.url);
    const rounds = Array.from({ length: WARM_UP + ROUNDS }, (_, round) => [...listsOf(round, names), cursor]);
    await timeReads(product.url, rounds.slice(0, WARM_UP).flat());
    return await timeReads(product.url, rounds.slice(WARM_UP).flat());
  } finally {
    await product.stop();
  }
}

type Names = Record<"vendors" | "components" | "layers", string[]>;

/** One list by each kind of filter, by other pages in each round. */
function listsOf(round: number, { vendors, components, layers }: Names): string[] {
  const pick = (slugs: string[]): string => slugs[round % slugs.length] ?? "";
  const [vendor, component, layer] = [pick(vendors), pick(components), pick(layers)];
  const queries = [
    `component=${component}`,
    `vendor=${vendor}&sort=-updated`,
    `layer=${layer}&status=active`,
    `layer=${layer}&confidence=uncertain&sort=-title`,
    `vendor=${vendor}&q=queue`,
    `component=${component}&asOf=20${10 + (round % 15)}-06-01&include=vendor`,
    `layer=${layer}&at=${20_000 + round}`,
    `vendor=${vendor}&facets=status,confidence,layer`,
  ];
  return queries.map((query) => `${LIST}?${query}`);
}

const LIST = "/api/v1/offerings";

async function readNames(server: string): Promise<Names> {
  const slugs = async (collection: string): Promise<string[]> => {
    const { items } = JSON.parse(await readWhole(`${server}/api/v1/${collection}?fields=slug&limit=500`));
    return items.map(({ slug }: { slug: string }) => slug);
  };
  return { vendors: await slugs("vendors"), components: await slugs("components"), layers: await slugs("layers") };
}

/** The second part of a long list. */
async function readCursor(server: string): Promise<string> {
  const list = `${LIST}?layer=services`;
  const { next } = JSON.parse(await readWhole(`${server}${list}`));
  return `${list}&cursor=${next}`;
}
