import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { routeUpgrades, type UpgradeHandler } from "./route-upgrades.ts";

const answer =
  (name: string): UpgradeHandler =>
  (_request, socket, head) =>
    void socket.end(`HTTP/1.1 101 Switching Protocols\r\n\r\n${name} ${head}`);

async function upgrade(target: string, head = ""): Promise<string> {
  const handlers = new Map([
    ["/live/", answer("live")],
    ["/_next/", answer("tools")],
  ]);
  const server = createServer().on("upgrade", routeUpgrades(handlers));
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  const socket: Socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n${head}`);
  return Buffer.concat(await socket.toArray()).toString();
}

test("an upgrade goes to the handler of its prefix, with the bytes that came after the head", async () => {
  expect(await upgrade("/live/page-7?token=x", "hello")).toMatch(/^HTTP\/1.1 101 .*live hello$/s);
  expect(await upgrade("/_next/hmr")).toContain("tools");
});

test("an upgrade of an address that takes none is refused with 404 and ended", async () => {
  expect(await upgrade("/layers/platform?x=/live/")).toMatch(/^HTTP\/1.1 404 Not Found\r\nConnection: close\r\n/);
});
