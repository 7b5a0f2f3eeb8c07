import { writeFileSync } from "node:fs";
import { printTypes, TYPES_FILE } from "./client-types/print-types.ts";
import { runProgram } from "./run-program.ts";
import { showPath } from "./show-path.ts";

// node lib/operate/write-client-types.ts: after a change of the API, so that the client has its types.
await runProgram(async () => {
  writeFileSync(TYPES_FILE, await printTypes());
  console.log(`${showPath(TYPES_FILE)} is written.`);
  return 0;
});
