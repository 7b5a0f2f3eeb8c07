import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { compileMarkup, stopCompiler } from "./compile-markup.ts";
import { findHarm } from "./testing/find-harm.ts";
import { renderMarkup } from "./testing/render-markup.ts";
import { type Source, spellSource } from "./testing/spell-source.ts";

type Case = { id: string; source: Source; refused?: string[]; shows?: string[]; hides?: string[] };

const cases: Case[] = JSON.parse(readFileSync(new URL("hostile-mdx.cases.json", import.meta.url), "utf8"));

afterAll(stopCompiler);

describe("a hostile text is refused, with place and reason", () => {
  it.each(cases.filter(({ refused }) => refused))("$id", async ({ id, source, refused }) => {
    const text = spellSource(source);
    const result = await compileMarkup(text);
    const problems = result.ok ? [] : result.problems;
    const codes = [...new Set(problems.map(({ code }) => code))];
    // On a machine that is busy, what is costly may be cut off before its cost is counted.
    if (!id.startsWith("dos/") || codes[0] !== "time") expect(codes).toEqual(refused);
    expect(result.ok).toBe(false);
    const lines = text.split("\n");
    for (const { line, column, message } of problems) {
      expect(lines[line - 1]).toBeDefined();
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
      expect(message).toMatch(/^[A-Z<"].*\.$/s);
    }
  });
});

describe("a text that only looks hostile is shown as what it says", () => {
  it.each(cases.filter(({ refused }) => !refused))("$id", async ({ source, shows = [], hides = [] }) => {
    const result = await compileMarkup(spellSource(source));
    if (!result.ok) expect.fail(JSON.stringify(result.problems));
    const html = renderMarkup(result.compiled.program);
    for (const part of shows) expect(html).toContain(part);
    for (const part of hides) expect(html).not.toContain(part);
    expect(findHarm(html)).toEqual([]);
  });
});
