import { once } from "node:events";
import { connect } from "node:net";

// Asks one address over kept-alive connections for some seconds, as fast as the answers come:
//   node make-load.ts '{"url", "headers", "seconds", "connections"}'
// Prints how many answers came and in how many seconds. An answer ends with its last chunk, or when as many bytes have
// come as the first one had: to take each one apart would cost more than the servers that are measured.
const { url, headers, seconds, connections } = JSON.parse(process.argv[2] ?? "");
const { hostname, port, pathname, search } = new URL(url);
const lines = Object.entries({ host: "bench", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
const question = `GET ${pathname}${search} HTTP/1.1\r\n${lines.join("")}\r\n`;
const LAST_CHUNK = "0\r\n\r\n";

const open = async () => {
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  return socket;
};

/** The bytes of an answer; null when it comes in chunks. */
async function readSize(): Promise<number | null> {
  const socket = await open();
  socket.write(question);
  let heard = "";
  for await (const chunk of socket) {
    heard += chunk.toString("latin1");
    const [head = ""] = heard.split("\r\n\r\n", 1);
    const chunked = /^transfer-encoding: chunked/im.test(head);
    const length = head.startsWith("HTTP/1.1 304") ? 0 : Number(/^content-length: (\d+)/im.exec(head)?.[1]);
    if (chunked && heard.endsWith(LAST_CHUNK)) return null;
    if (heard.length >= head.length + 4 + length) return head.length + 4 + length;
  }
  throw new Error(`${url} does not answer.`);
}

await readSize();
const size = await readSize();
const sockets = await Promise.all(Array.from({ length: connections }, open));
let answers = 0;
let stopping = false;
const began = performance.now();
const ended = sockets.map((socket) => {
  let bytes = 0;
  socket.on("data", (chunk) => {
    bytes += chunk.length;
    if (size === null ? chunk.subarray(-LAST_CHUNK.length).toString() !== LAST_CHUNK : bytes < size) return;
    bytes -= size ?? bytes;
    answers++;
    if (stopping) socket.destroy();
    else socket.write(question);
  });
  socket.write(question);
  return once(socket, "close").then(() => bytes);
});
setTimeout(() => {
  stopping = true;
}, seconds * 1000);
const rest = await Promise.all(ended);
if (rest.some((bytes) => bytes !== 0)) throw new Error(`The answers of ${url} differ in size.`);
console.log(JSON.stringify({ answers, seconds: (performance.now() - began) / 1000 }));
