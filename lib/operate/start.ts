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
  const options = { dev: !!values.dev, migrate: !values["no-migrate"], signal };
  const { url, setup, close } = await serveProduct(readEnv(), options);
  console.log(`\nStrata is at ${url}`);
  if (setup) console.log(`It has no account yet. Make the first admin, within a day, at\n${setup}`);
  const reason = await whenAborted(signal);
  await close();
  if (!(reason instanceof Interrupted)) throw reason;
  console.log("\nStopped.");
  return 0;
});
