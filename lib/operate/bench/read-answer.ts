import { get } from "node:http";

export interface RawAnswer {
  status: number;
  /** Names and values in turn, without those that Node adds to every answer. */
  headers: string[];
  /** As it came, not decoded. */
  body: Buffer;
}

/** One answer over the wire. */
export function readAnswer(url: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, agent: false }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode ?? 0, headers: withoutOwn(response.rawHeaders), body });
    });
    request.on("error", reject);
  });
}

const ADDED_BY_NODE = /^(?:date|connection|keep-alive)$/i;

function withoutOwn(raw: string[]): string[] {
  return raw.flatMap((name, at) => (at % 2 || ADDED_BY_NODE.test(name) ? [] : [name, raw[at + 1] ?? ""]));
}
