import { createServer } from "node:http";
import { listenOnPort } from "#lib/http/listen-on-port.ts";
import { reportToBench } from "./report-to-bench.ts";

// The app of a folder behind the same kind of server as the product, without its cache.
const [dir = "."] = process.argv.slice(2);
const { startNext } = await import("../../../server.ts");
const server = createServer();
const port = await listenOnPort(server, 0, "127.0.0.1");
const next = await startNext({ dir, dev: false, hostname: "127.0.0.1", port });
const handle = next.getRequestHandler();
server.on("request", (request, response) => void handle(request, response));

const close = async (): Promise<void> => {
  server.closeAllConnections();
  server.close();
  await next.close();
};
reportToBench({ url: `http://127.0.0.1:${port}`, close });
