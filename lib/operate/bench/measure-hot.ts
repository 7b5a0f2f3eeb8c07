import { OperatorError } from "../operator-error.ts";
import { best, type Figures, measure } from "./measure.ts";
import { readAnswer } from "./read-answer.ts";
import { type Measured, startMeasured } from "./start-measured.ts";

export interface Compared {
  what: string;
  ours: Figures;
  least: Figures;
}

export const ENCODED = { "accept-encoding": "gzip, br" };
const ROUNDS = 8;
const LOAD = { seconds: 0.5, connections: 32 };

/** What a reader fetches first, kept, beside bare node:http. */
export const measureHot = async (product: Measured): Promise<Compared[]> =>
  compareKept(product, await listReads(product.url));

/** Reads that are kept, beside bare node:http that serves the same bytes with the same headers, in turns. */
export async function compareKept(product: Measured, reads: readonly Read[]): Promise<Compared[]> {
  const bare = await startMeasured("serve-bytes.ts", {
    args: reads.map(({ url, headers }) => JSON.stringify({ url, headers })),
  });
  try {
    const compared: Compared[] = [];
    for (const [at, { what, url, headers }] of reads.entries()) {
      const [ours, least]: [Figures[], Figures[]] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        least.push(await measure(bare, { url: `${bare.url}/${at}`, headers, ...LOAD }));
        ours.push(await measure(product, { url, headers, ...LOAD }));
      }
      compared.push({ what, ours: best(ours), least: best(least) });
    }
    return compared;
  } finally {
    await bare.stop();
  }
}

export interface Read {
  what: string;
  url: string;
  headers: Record<string, string>;
}

async function listReads(product: string): Promise<Read[]> {
  const pages = ["/", "/offerings/amazon-s3", "/api/v1/taxonomy"].map((path) => ({
    what: path,
    url: product + path,
    headers: ENCODED,
  }));
  for (const page of pages) await warmUp(page);
  return [...pages, await readAgain({ what: "/ that the client has (304)", url: `${product}/`, headers: ENCODED })];
}

/** Asks twice, after which the answer is kept and encoded. */
export async function warmUp({ url, headers }: Read): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    const { status } = await readAnswer(url, headers);
    if (status !== 200) throw new OperatorError(`${url} answers ${status}: there is nothing to measure.`);
  }
}

/** The same read by a client that has the answer already. */
export async function readAgain({ what, url, headers }: Read): Promise<Read> {
  const { headers: said } = await readAnswer(url, headers);
  const tag = said[said.findIndex((name) => name.toLowerCase() === "etag") + 1] ?? "";
  return { what, url, headers: { ...headers, "if-none-match": tag } };
}
