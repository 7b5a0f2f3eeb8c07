import { setEnvironment } from "#lib/env.ts";
import { ensureBuild } from "#lib/operate/ensure-build.ts";
import { startDatabase } from "#lib/operate/start-database.ts";
import { startServer, upgrades } from "../../server.ts";

// A second node of the product that is being tested, with an upgrade of its own: it sends back what it gets.
upgrades.set("/echo", (_request, socket, head) => {
  socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
  if (head.length) socket.write(head);
  socket.on("error", () => socket.destroy()).pipe(socket);
});
setEnvironment({ NEXT_DIST_DIR: (await ensureBuild()).distDir });
const database = await startDatabase();
const { url, close } = await startServer({ port: 0, databaseUrl: database.url, dev: false });
console.log(`Node at ${url}`);
process.once("SIGTERM", async () => {
  await close();
  await database.stop();
  process.exit(0);
});
