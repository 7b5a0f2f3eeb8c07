import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "./accept-encoding.ts";

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

const COMPRESSIBLE =
  /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|yaml|x-ndjson|manifest))/;
const SMALLEST_BYTES = 1024;

/** Whether compressing makes the body smaller by more than it costs: text of at least a kilobyte. */
export const isCompressible = (type: string, bytes: number): boolean =>
  bytes >= SMALLEST_BYTES && COMPRESSIBLE.test(type);

/** How hard to try: what is sent a thousand times is worth more work than what is sent once. */
export type Effort = "once" | "kept" | "for ever";

const BROTLI_QUALITY = { once: 4, kept: 5, "for ever": 11 } as const satisfies Record<Effort, number>;
const GZIP_LEVEL = { once: 4, kept: 6, "for ever": 9 } as const satisfies Record<Effort, number>;

/** The body in an encoding, made off the main thread. */
export async function compressBody(body: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer> {
  if (encoding === "identity") return body;
  if (encoding === "gzip") return await deflate(body, { level: GZIP_LEVEL[effort] });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[effort],
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return await brotli(body, { params });
}
