import { createServer } from "node:http";
import { listenOnPort } from "#lib/http/listen-on-port.ts";
import { readAnswer } from "./read-answer.ts";
import { reportToBench } from "./report-to-bench.ts";

// Bare node:http that serves the bytes of other addresses: the answer to `{url, headers}` number n at /n.
const asked: { url: string; headers: Record<string, string> }[] = process.argv
  .slice(2)
  .map((argument) => JSON.parse(argument));
const entries = await Promise.all(
  asked.map(async ({ url, headers }, at) => [at, await readAnswer(url, headers)] as const),
);
const answers = new Map(entries);

const server = createServer((request, response) => {
  const answer = answers.get(Number(request.url?.slice(1)));
  if (!answer) return void response.writeHead(404).end();
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
});

const port = await listenOnPort(server, 0, "127.0.0.1");
const close = async (): Promise<void> => {
  server.close();
  server.closeAllConnections();
};
reportToBench({ url: `http://127.0.0.1:${port}`, close });
