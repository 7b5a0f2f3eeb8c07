import { once } from "node:events";
import { connect } from "node:net";

// Asks one address over kept-alive connections for some seconds, as fast as the answers come:
//   node make-load.ts '{"url", "headers", "seconds", "connections"}'
// Prints how many answers came and in how many seconds. Answers are counted by their bytes, which all have to be as many
// as those of the first: taking them apart would cost more than the servers that are measured.
const { url, headers, seconds, connections } = JSON.parse(process.argv[2] ?? "");
const { hostname, port, pathname, search } = new URL(url);
const lines = Object.entries({ host: "bench", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
const question = `GET ${pathname}${search} HTTP/1.1\r\n${lines.join("")}\r\n`;

const open = async () => {
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  return socket;
};

async function readSize(): Promise<number> {
  const socket = await open();
  socket.write(question);
  let heard = "";
  for await (const chunk of socket) {
    heard += chunk.toString("latin1");
    const head = heard.indexOf("\r\n\r\n") + 4;
    const length = /^HTTP\/1\.1 304/.test(heard) ? 0 : Number(/^content-length: (\d+)/im.exec(heard)?.[1]);
    if (head > 3 && heard.length >= head + length) return head + length;
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
    if (bytes < size) return;
    bytes -= size;
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
