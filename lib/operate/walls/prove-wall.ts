import { type LintError, lintFiles } from "./lint-files.ts";
import { WALLS, type Wall } from "./walls.ts";

/** The number of planted lines that were judged rightly, and a sentence for each that was not. */
export type Proof = { caught: number; passed: number; failures: string[] };

const RULES = new Set(WALLS.map(({ rule }) => rule));

/** Plants a wall's violations, and what it lets pass, under a Biome configuration and holds what Biome says against both. */
export async function proveWall(wall: Wall, configuration: string, signal?: AbortSignal): Promise<Proof> {
  const caught = judgeLines(wall.refused, [wall.rule], await lintFiles(wall.refused, configuration, signal));
  const passed = judgeLines(wall.permitted, [], await lintFiles(wall.permitted, configuration, signal));
  return { caught: caught.right, passed: passed.right, failures: [...caught.failures, ...passed.failures] };
}

function judgeLines(files: Wall["refused"], expected: string[], errors: LintError[]) {
  const failures: string[] = [];
  let right = 0;
  for (const [file, lines] of Object.entries(files)) {
    for (const [index, text] of lines.entries()) {
      const rules = errors.filter((error) => error.file === file && error.line === index + 1).map(({ rule }) => rule);
      const walls = rules.filter((rule) => RULES.has(rule));
      if (walls.join() === expected.join()) right += 1;
      else failures.push(`${file}: ${text}\n      expected ${say(expected)}, but ${say(walls)} reported it`);
    }
  }
  return { right, failures };
}

const say = (rules: readonly string[]): string => rules.join(" and ") || "no wall";
