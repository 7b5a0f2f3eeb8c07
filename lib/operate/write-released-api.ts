import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describeApi } from "#lib/api/openapi/describe-api.ts";
import { OPERATIONS } from "#lib/api/operations.ts";
import { findBreaks } from "#lib/api/promise/find-breaks.ts";
import { outlineApi } from "#lib/api/promise/outline-api.ts";
import { OperatorError } from "./operator-error.ts";
import { runProgram } from "./run-program.ts";
import { showPath } from "./show-path.ts";

const file = path.resolve(import.meta.dirname, "../api/promise/released.json");

// node lib/operate/write-released-api.ts: with a release, so that what was added since is promised too. It refuses where
// a promise would be broken.
await runProgram(async () => {
  const now = outlineApi(describeApi(OPERATIONS));
  const breaks = existsSync(file) ? findBreaks(JSON.parse(readFileSync(file, "utf8")), now) : [];
  if (breaks.length > 0) throw new OperatorError(`This breaks what was promised:\n${breaks.join("\n")}`);
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`${showPath(file)} is written.`);
  return 0;
});
