import { OperatorError } from "../operator-error.ts";
import { best, type Figures, measure } from "./measure.ts";
import { readAnswer } from "./read-answer.ts";
import { type Measured, startMeasured } from "./start-measured.ts";

export interface Compared {
  what: string;
  ours: Figures;
  least: Figures;
}

const ENCODED = { "accept-encoding": "gzip, br" };
const ROUNDS = 8;
const LOAD = { seconds: 0.5, connections: 32 };

/** Reads that are kept, beside bare node:http that serves the same bytes with the same headers, in turns. */
export async function measureHot(product: Measured): Promise<Compared[]> {
  const reads = await listReads(product.url);
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

interface Read {
  what: string;
  url: string;
  headers: Record<string, string>;
}

/** Each is asked for twice before, so that it is kept, and encoded, when it counts. */
async function listReads(product: string): Promise<Read[]> {
  const pages = ["/", "/offerings/amazon-s3", "/api/v1/taxonomy"].map((path) => ({
    what: path,
    url: product + path,
    headers: ENCODED,
  }));
  for (const { url, headers } of [...pages, ...pages]) {
    const { status } = await readAnswer(url, headers);
    if (status !== 200) throw new OperatorError(`${url} answers ${status}: there is nothing to measure.`);
  }
  const { headers } = await readAnswer(`${product}/`, ENCODED);
  const tag = headers[headers.findIndex((name) => name.toLowerCase() === "etag") + 1] ?? "";
  return [
    ...pages,
    { what: "/ that the client has (304)", url: `${product}/`, headers: { ...ENCODED, "if-none-match": tag } },
  ];
}
