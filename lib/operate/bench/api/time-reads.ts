import { Agent, get } from "node:http";
import { OperatorError } from "../../operator-error.ts";

/** One connection, one read after the other. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** How long each of the addresses of a server takes to be answered to the end, in milliseconds. */
export async function timeReads(server: string, addresses: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const address of addresses) {
    const began = performance.now();
    await readWhole(`${server}${address}`);
    times.push(performance.now() - began);
  }
  return times;
}

/** The text of an answer. */
export function readWhole(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent }, async (response) => {
      const text = Buffer.concat(await response.toArray()).toString();
      if (response.statusCode === 200) return resolve(text);
      reject(new OperatorError(`${url} answers ${response.statusCode}: there is nothing to measure.`));
    });
    request.on("error", reject);
  });
}
