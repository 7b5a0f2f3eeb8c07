import { createClient } from "#lib/client/create-client.ts";
import { readEnv } from "#lib/env.ts";
import { listenForStop } from "./listen-for-stop.ts";
import { OperatorError } from "./operator-error.ts";
import { runProgram } from "./run-program.ts";
import { runStrataCommand } from "./strata/run-strata-command.ts";

// npm run strata: a wiki from the command line, by its API alone; it may be anywhere.
await runProgram(async () => {
  const { STRATA_SITE: site, STRATA_TOKEN: token } = readEnv();
  const client = createClient({ site, token });
  const signal = listenForStop();
  const tell = (line: string) => void process.stdout.write(`${line}\n`);
  try {
    const prepare = (words: string[], said: object) => ({ client, words, said, tell, signal });
    return await runStrataCommand(process.argv.slice(2), prepare, console.error);
  } catch (failure) {
    if (!(failure instanceof TypeError) || failure.message !== "fetch failed") throw failure;
    const reason = failure.cause instanceof Error ? failure.cause.message : "no answer";
    throw new OperatorError(`${site} cannot be reached: ${reason}.`, { cause: failure });
  }
});
