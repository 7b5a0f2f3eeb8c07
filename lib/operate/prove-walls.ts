import { readFileSync } from "node:fs";
import { listenForStop } from "./listen-for-stop.ts";
import { runProgram } from "./run-program.ts";
import { proveWall } from "./walls/prove-wall.ts";
import { WALLS } from "./walls/walls.ts";

/** Plants every violation of the walls between the folders and prints a line a wall; exit code 1 when one is not caught. */
await runProgram(async () => {
  const signal = listenForStop();
  const configuration = readFileSync("biome.json", "utf8");
  let code = 0;
  for (const wall of WALLS) {
    const { caught, passed, failures } = await proveWall(wall, configuration, signal);
    const counts = `${String(caught).padStart(4)} caught ${String(passed).padStart(4)} let pass`;
    console.log(`  ${failures.length === 0 ? "holds " : "BROKEN"} ${counts}   ${wall.sentence}`);
    for (const failure of failures) console.log(`    ${failure}`);
    if (failures.length > 0) code = 1;
  }
  return code;
});
