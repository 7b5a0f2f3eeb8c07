import type { Line } from "./get-json.ts";

/** The bytes of everything, as `npm run import` reads them. */
export async function readExport({ send, site }: Line): Promise<ReadableStream<Uint8Array>> {
  const { body } = await send(new Request(new URL("/api/v1/export.ndjson", site)));
  return body ?? new Blob().stream();
}
