import { parseArgs } from "node:util";
import { readEnv } from "#lib/env.ts";
import { Interrupted, listenForStop, whenAborted } from "./listen-for-stop.ts";
import { runProgram } from "./run-program.ts";
import { serveProduct } from "./serve-product.ts";

// npm start: from a fresh clone to a served wiki. --dev serves the code as it is being written; --no-migrate refuses a
// database that lacks a migration instead of migrating it.
await runProgram(async () => {
  const { values } = parseArgs({ options: { dev: { type: "boolean" }, "no-migrate": { type: "boolean" } } });
  const signal = listenForStop();
  const { url, close } = await serveProduct(readEnv(), { dev: !!values.dev, migrate: !values["no-migrate"], signal });
  console.log(`\nStrata is at ${url}`);
  const reason = await whenAborted(signal);
  await close();
  if (!(reason instanceof Interrupted)) throw reason;
  console.log("\nStopped.");
  return 0;
});
