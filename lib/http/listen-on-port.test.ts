import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { OperatorError } from "#lib/operate/operator-error.ts";
import { listenOnPort } from "./listen-on-port.ts";

test("port 0 takes a free port and says which", async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  expect(await listenOnPort(server, 0, "127.0.0.1")).toBeGreaterThan(0);
});

test("a taken port is one sentence that names the port and the way out", async () => {
  const holder = createServer();
  onTestFinished(() => void holder.close());
  const port = await listenOnPort(holder, 0, "127.0.0.1");
  const refused = listenOnPort(createServer(), port, "127.0.0.1");
  await expect(refused).rejects.toThrow(OperatorError);
  await expect(refused).rejects.toThrow(
    `Port ${port} is taken: stop the program that uses it, or set PORT to a free one.`,
  );
});

test("an address that this machine does not have is one sentence too", async () => {
  await expect(listenOnPort(createServer(), 0, "192.0.2.1")).rejects.toThrow("This machine has no address 192.0.2.1");
});
