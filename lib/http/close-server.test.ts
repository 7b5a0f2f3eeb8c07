import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { prepareClose } from "./close-server.ts";

async function listen(
  listener: RequestListener,
  graceMs: number,
): Promise<{ server: Server; close: () => Promise<void> }> {
  const server = createServer(listener);
  const close = prepareClose(server, graceMs);
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { server, close };
}

async function openTo(server: Server): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.on("error", () => undefined);
  await once(socket, "connect");
  return socket;
}

const ask = (socket: Socket): boolean => socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");

test("a request under way is answered, then its kept-alive connection ends, long before the grace does", async () => {
  const { server, close } = await listen(
    (_request, response) => void setTimeout(() => response.end("done"), 50),
    10_000,
  );
  const socket = await openTo(server);
  ask(socket);
  await sleep(20);
  const began = performance.now();
  const closed = close();
  expect(String(await once(socket, "data"))).toContain("200 OK");
  await closed;
  expect(performance.now() - began).toBeLessThan(2_000);
});

test("idle connections do not hold the end up, and new ones are refused", async () => {
  const { server, close } = await listen((_request, response) => void response.end("done"), 10_000);
  const socket = await openTo(server);
  ask(socket);
  await once(socket, "data");
  const { port } = server.address() as AddressInfo;
  await close();
  const refused = connect(port, "127.0.0.1");
  await expect(once(refused, "connect")).rejects.toThrow("ECONNREFUSED");
});

async function upgradeTo(server: Server): Promise<Socket> {
  server.on("upgrade", (_request, socket) => void socket.write("HTTP/1.1 101 Switching Protocols\r\n\r\n"));
  const socket = await openTo(server);
  socket.write("GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
  await once(socket, "data");
  return socket;
}

test("upgraded connections are cut once the last request is answered, without waiting for the grace", async () => {
  const { server, close } = await listen(
    (_request, response) => void setTimeout(() => response.end("done"), 50),
    10_000,
  );
  const [upgraded, asking] = [await upgradeTo(server), await openTo(server)];
  const answered = once(asking, "data");
  ask(asking);
  await sleep(20);
  const began = performance.now();
  const closed = Promise.all([close(), once(upgraded, "close")]);
  expect(String(await answered)).toContain("200 OK");
  await closed;
  expect(performance.now() - began).toBeLessThan(2_000);
});

test("an answer that does not end is cut when the grace is over", async () => {
  const { server, close } = await listen(() => undefined, 50);
  const hanging = await openTo(server);
  ask(hanging);
  await sleep(20);
  await Promise.all([close(), once(hanging, "close")]);
});

test("who listens to events is cut at once, and comes back to the next server", async () => {
  const { server, close } = await listen((_request, response) => void response.write("data: 1\n\n"), 10_000);
  const socket = await openTo(server);
  socket.write("GET / HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n");
  await once(socket, "data");
  const began = performance.now();
  await close();
  expect(performance.now() - began).toBeLessThan(2_000);
});

test("a connection that listened to events until they ended is one like others again", async () => {
  const { server, close } = await listen((request, response) => {
    if (request.headers.accept) response.end("data: 1\n\n");
    else setTimeout(() => response.end("done"), 100);
  }, 10_000);
  const socket = await openTo(server);
  socket.write("GET / HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n");
  await once(socket, "data");
  ask(socket);
  await sleep(20);
  const closed = close();
  expect(String(await once(socket, "data"))).toContain("done");
  await closed;
});
