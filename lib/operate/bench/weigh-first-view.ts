import { brotliDecompressSync } from "node:zlib";
import { listResources } from "./list-resources.ts";
import { readAnswer } from "./read-answer.ts";

export interface Weight {
  /** Bytes over the wire, compressed. */
  script: number;
  style: number;
  requests: number;
}

const BROWSER = { "accept-encoding": "gzip, deflate, br, zstd" };

/** What the first view of a page costs a browser that has nothing of it yet. */
export async function weighFirstView(url: string): Promise<Weight> {
  const page = await readAnswer(url, BROWSER);
  const html = page.headers.includes("br") ? brotliDecompressSync(page.body) : page.body;
  const weight = { script: 0, style: 0, other: 0 };
  const resources = listResources(html.toString());
  for (const { kind, address } of resources) {
    const { body } = await readAnswer(new URL(address, url).href, BROWSER);
    weight[kind] += body.length;
  }
  return { script: weight.script, style: weight.style, requests: 1 + resources.length };
}
