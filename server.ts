import { createServer, type RequestListener } from "node:http";
import { listenStale } from "#lib/db/listen-stale.ts";
import { readEnv, setEnvironment } from "#lib/env.ts";
import { prepareClose } from "#lib/http/close-server.ts";
import { listenOnPort } from "#lib/http/listen-on-port.ts";
import { routeUpgrades, type UpgradeHandler } from "#lib/http/route-upgrades.ts";
import { serveCached } from "#lib/http/serve-cached.ts";
import { serveUncached } from "#lib/http/serve-uncached.ts";
import { isMailConfigured, sendMail } from "#lib/mail/send-mail.ts";
import { openTimeGate } from "#lib/memento/open-time-gate.ts";
import { keepMailing } from "#lib/notifications/keep-mailing.ts";
import { Interrupted, listenForStop, whenAborted } from "#lib/operate/listen-for-stop.ts";
import { openMetrics } from "#lib/operate/open-metrics.ts";
import { OperatorError } from "#lib/operate/operator-error.ts";
import { runProgram } from "#lib/operate/run-program.ts";
import { keepDelivering } from "#lib/webhooks/keep-delivering.ts";

const GRACE_MS = 5_000;
const THIS_MACHINE = new Set(["127.0.0.1", "0.0.0.0", "::1", "::"]);

/** Who takes the upgrades of the one port, by the prefix of the path. */
export const upgrades = new Map<string, UpgradeHandler>();

export interface ServerOptions {
  port: number;
  hostname?: string;
  databaseUrl: string;
  dev: boolean;
}

/**
 * Serves the product on one port until `close`, which stops accepting and lets requests under way be answered. Port 0
 * takes a free one. Throws an `OperatorError` when the port cannot be had.
 */
export async function startServer(options: ServerOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { hostname = "127.0.0.1" } = options;
  const server = createServer();
  const closeServer = prepareClose(server, GRACE_MS);
  // The port is taken first, so that a second start fails at once; requests that come this early wait.
  const serving = Promise.withResolvers<RequestListener>();
  const hold: RequestListener = (request, response) => serving.promise.then((serve) => serve(request, response));
  server.on("request", hold).on("upgrade", routeUpgrades(upgrades));
  const port = await listenOnPort(server, options.port, hostname);
  const url = `http://${THIS_MACHINE.has(hostname) ? "localhost" : hostname}:${port}`;
  try {
    const { serve, stop } = await serveNext({ ...options, hostname, port }, url);
    server.off("request", hold).on("request", serve);
    serving.resolve(serve);
    return { url, close: () => closeServer().then(stop) };
  } catch (failure) {
    await closeServer();
    throw failure;
  }
}

async function serveNext(
  options: Required<ServerOptions>,
  url: string,
): Promise<{ serve: RequestListener; stop(): Promise<void> }> {
  const app = { ...options, dir: import.meta.dirname };
  // The copy of lib that Next bundles learns the database from the environment.
  setEnvironment({ DATABASE_URL: options.databaseUrl });
  const gate = openTimeGate(options.databaseUrl);
  if (options.dev) {
    const next = await startNext(app);
    const stopAll = async (): Promise<void> => {
      await Promise.all([gate.stop(), next.close()]);
    };
    return { serve: serveUncached(gate.before(next.getRequestHandler())), stop: stopAll };
  }
  const { CACHE_BYTES: maxBytes, SITE_URL: site = url, WEBHOOK_PRIVATE_HOSTS: hosts } = readEnv();
  const listening = listenStale(options.databaseUrl);
  const next = await startNext(app).catch(async (failure: unknown) => {
    await listening.stop();
    throw failure;
  });
  const cached = serveCached(gate.before(next.getRequestHandler()), { maxBytes, site });
  const mailing = isMailConfigured() ? keepMailing(options.databaseUrl, { send: sendMail, site }) : null;
  const delivering = keepDelivering(options.databaseUrl, { site, hosts });
  const metrics = openMetrics(options.databaseUrl);
  const stop = async (): Promise<void> => {
    cached.stop();
    await Promise.all([
      listening.stop(),
      metrics.stop(),
      gate.stop(),
      next.close(),
      mailing?.stop(),
      delivering.stop(),
    ]);
  };
  return { serve: metrics.before(cached.serve, cached.figures), stop };
}

/** Next on the app of a folder; what it answers is up to `getRequestHandler()`. */
export async function startNext({
  dir,
  dev,
  hostname,
  port,
}: {
  dir: string;
  dev: boolean;
  hostname: string;
  port: number;
}) {
  // React chooses its build by this when it is loaded.
  setEnvironment({ NODE_ENV: dev ? "development" : "production" });
  const { default: createNext } = await import("next");
  // Next adds a listener of its own to the server it is given, which ends the websockets of others.
  const neverListens = createServer();
  const next = createNext({ dev, dir, hostname, port, httpServer: neverListens });
  await next.prepare();
  if (dev) upgrades.set("/_next/", (request, socket, head) => neverListens.emit("upgrade", request, socket, head));
  return next;
}

if (import.meta.main) {
  await runProgram(async () => {
    const { PORT, HOST, DATABASE_URL, NODE_ENV } = readEnv();
    if (!DATABASE_URL)
      throw new OperatorError("Set DATABASE_URL, or use `npm start`, which brings a PostgreSQL with it.");
    const signal = listenForStop();
    const dev = NODE_ENV === "development";
    const { url, close } = await startServer({ port: PORT, hostname: HOST, databaseUrl: DATABASE_URL, dev });
    process.stdout.write(`Strata is at ${url}\n`);
    const reason = await whenAborted(signal);
    await close();
    if (!(reason instanceof Interrupted)) throw reason;
    return 0;
  });
}
