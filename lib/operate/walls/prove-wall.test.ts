import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { proveWall } from "./prove-wall.ts";
import { WALLS } from "./walls.ts";

const [next] = WALLS;
if (!next) throw new Error("There are no walls.");

const restrictImports = (group: string[]): string =>
  JSON.stringify({
    linter: { rules: { style: { noRestrictedImports: { level: "error", options: { patterns: [{ group }] } } } } },
  });

test("a configuration without walls catches no planted line, and each is named", async () => {
  const { caught, failures } = await proveWall(next, "{}");
  expect(caught).toBe(0);
  expect(failures).toHaveLength(Object.values(next.refused).flat().length);
  expect(failures[0]).toBe(
    'lib/env.ts: import "next";\n      expected lint/style/noRestrictedImports, but no wall reported it',
  );
});

test("a wall that lets nothing pass is broken too", async () => {
  const { passed, failures } = await proveWall(next, restrictImports(["**"]));
  expect(passed).toBe(0);
  expect(failures).toHaveLength(Object.values(next.permitted).flat().length);
});

test("a rule that only warns catches nothing", async () => {
  const { caught } = await proveWall(next, restrictImports(["**"]).replace('"error"', '"warn"'));
  expect(caught).toBe(0);
});

test("a configuration that Biome cannot read is an error, never a wall that holds", async () => {
  await expect(proveWall(next, '{ "linter": 1 }')).rejects.toThrow("Biome could not check the planted files");
});

test("the wall holds under the configuration of the house", async () => {
  const { failures } = await proveWall(next, readFileSync("biome.json", "utf8"));
  expect(failures).toEqual([]);
});
