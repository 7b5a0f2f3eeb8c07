import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { RELATIONS } from "#lib/domain/offering-record.ts";
import { vocabularyGraph } from "./vocabulary.ts";

const defined = new Set(vocabularyGraph().map(({ subject }) => subject.replace("/ns#", "strata:")));

it("has a label and a comment for every term of our own that a graph uses", () => {
  const texts = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(path.join(import.meta.dirname, name), "utf8"));
  const used = new Set(texts.flatMap((text) => text.match(/strata:[A-Za-z]\w*/g) ?? []));
  for (const relation of Object.keys(RELATIONS)) used.add(`strata:${relation}`);
  expect(used.size).toBeGreaterThan(30);
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
});
