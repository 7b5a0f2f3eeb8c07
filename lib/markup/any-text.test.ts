import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { compileMarkup, stopCompiler } from "./compile-markup.ts";
import { findHarm } from "./testing/find-harm.ts";
import { renderMarkup } from "./testing/render-markup.ts";

afterAll(stopCompiler);

const PIECES = [
  ..."\n\n\n   *_~`#>-|[]()<>/\\&:;\"'=1.a漢{}!^",
  ...[
    "\n\n",
    "- ",
    "> ",
    "1. ",
    "| a | b |\n|-|-|\n",
    "```\n",
    "[^1]",
    "[^1]: ",
    "[[",
    "]]",
    "[[A|b]]",
    "https://a.b",
    "\n# ",
  ],
  ...['<a href="', '">', "</a>", "<sub>", "</sub>", "<Callout>", "</Callout>", "<details>", "</details>", "<summary>"],
  ...[
    '<Cite url="https://a.b" title="c"/>',
    "<StackDiagram/>",
    "<br/>",
    "javascript:",
    "&#x6a;",
    "&lt;",
    "import ",
    "[x]: ",
  ],
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));

it("whatever the text, it is refused with a place or rendered without harm", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const result = await compileMarkup(text);
      if (result.ok) expect(findHarm(renderMarkup(result.compiled.program))).toEqual([]);
      else expect(result.problems.map(({ code }) => code)).not.toContain("unsafe");
    }),
    { numRuns: 400 },
  );
});

it("whatever the plain words, they come through as they are", async () => {
  const words = fc.array(fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N},;?]*$/u), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(words, async (list) => {
      const text = `So: ${list.join(" ")}`;
      expect(await compileMarkup(text)).toMatchObject({ ok: true, compiled: { text } });
    }),
    { numRuns: 100 },
  );
});
