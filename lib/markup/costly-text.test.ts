import { afterAll, describe, expect, it } from "vitest";
import { askCompiler, endCompiler } from "./ask-compiler.ts";
import { scanText } from "./scan-text.ts";

afterAll(endCompiler);

const LINE = 8_000;
const PAGE = 128_000;

// Many times what each takes on an idle machine, and a fraction of what it takes without the limits.
const AMPLE = 15_000;

const inLines = (piece: string) => `${piece.repeat(LINE / piece.length)}\n`.repeat(PAGE / LINE - 1);
const repeated = (piece: string) => piece.repeat(PAGE / piece.length);

/** What makes a Markdown parser slow, each as long as a page may be. */
const FAMILIES: Record<string, string> = {
  "emphasis that never closes": inLines("*a_ "),
  "emphasis of every kind": inLines("*_~~a"),
  "emphasis between wide characters": inLines("漢*字*"),
  brackets: inLines("["),
  "links that never close": inLines("[a]("),
  "links around emphasis": inLines("[*a](b)* "),
  "wiki links that never close": inLines("[[a"),
  braces: inLines("a{b}"),
  tags: inLines("a <br/> "),
  "tags that never close": inLines("<b>"),
  addresses: inLines("http://a."),
  "addresses with trailing brackets": inLines(`https://a.b/${")".repeat(500)} `),
  "mail addresses": inLines("a.a@"),
  entities: inLines("&a"),
  headings: repeated("a\n=\n"),
  "headings with many signs": repeated(`# a ${"#".repeat(400)} b\n`),
  "short lines": repeated("a\n"),
  "short paragraphs": repeated("a\n\n"),
  quotes: repeated(`${"> ".repeat(10)}a\n\n`),
  "quotes with lazy lines": repeated("> a\nb\n"),
  "quotes in lists": repeated("- > - > a\n"),
  lists: repeated("- a\n\n"),
  "lists nested by indentation": Array.from({ length: 2_200 }, (_, n) => `${"  ".repeat(n % 50)}- a\n`).join(""),
  tables: repeated("|a|b|\n|-|-|\n|c|d|\n\n"),
  "tables broken by quotes": repeated("> |a|\n|-|\n"),
  footnotes: Array.from({ length: 4_000 }, (_, n) => `a[^${n}]\n\n[^${n}]: x\n\n`).join(""),
  definitions: Array.from({ length: 5_900 }, (_, n) => `[${n}]: https://a.b\n`).join(""),
  attributes: `<br ${`${"a ".repeat(4_000)}\n`.repeat(15)}/>`,
};

/** The longest beginning that passes the scan: what an attacker would send. */
function longestScanned(text: string): string {
  let [passes, fails] = [0, text.length + 1];
  while (fails - passes > 200) {
    const middle = (passes + fails) >> 1;
    if (scanText(text.slice(0, middle)).length === 0) passes = middle;
    else fails = middle;
  }
  return text.slice(0, passes);
}

describe("no text that passes the scan costs more than the limits", () => {
  it.each(Object.entries(FAMILIES))("%s", async (_name, text) => {
    const result = await askCompiler(longestScanned(text), AMPLE);
    const codes = result.ok ? [] : result.problems.map(({ code }) => code);
    for (const code of ["time", "memory", "unsafe"]) expect(codes).not.toContain(code);
  });
});
