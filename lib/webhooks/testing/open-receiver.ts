import { createServer, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished, vi } from "vitest";

/** What a receiver was sent; `at` is when it began to be answered, `open` how many others were being answered then. */
export type Received = { path: string; headers: IncomingHttpHeaders; body: string; open: number };

export type Receiver = {
  url: string;
  /** `127.0.0.1:port`, for what an operator may allow. */
  host: string;
  received: Received[];
  /** What it answers from now on: a status, or a function of how many requests came before. */
  answer: number | ((before: number) => number);
  /** How long it takes for each. */
  slowMs: number;
  /** The revisions that it was told of, in the order in which they came. */
  revisions(): number[];
  until(count: number): Promise<void>;
};

/** A program somewhere that is told of changes, until the test ends. */
export async function openReceiver(): Promise<Receiver> {
  let open = 0;
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const before = receiver.received.length;
    receiver.received.push({ path: request.url ?? "", headers: request.headers, body, open });
    open += 1;
    await new Promise((resolve) => setTimeout(resolve, receiver.slowMs));
    open -= 1;
    const status = typeof receiver.answer === "number" ? receiver.answer : receiver.answer(before);
    response.writeHead(status, { location: "/elsewhere" }).end("Thank you.");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const receiver: Receiver = {
    url: `http://${host}/hook`,
    host,
    received: [],
    answer: 200,
    slowMs: 0,
    revisions: () => receiver.received.map(({ body }) => JSON.parse(body).change?.number),
    until: (count) =>
      vi.waitFor(() => expectAtLeast(receiver.received.length, count), { timeout: 10_000, interval: 10 }),
  };
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return receiver;
}

function expectAtLeast(received: number, wanted: number): void {
  if (received < wanted) throw new Error(`${received} of ${wanted} requests have come.`);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
