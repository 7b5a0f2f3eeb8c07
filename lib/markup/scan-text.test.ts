import { describe, expect, it } from "vitest";
import { LIMITS } from "./limits.ts";
import { scanText } from "./scan-text.ts";

const codesOf = (text: string): string[] => scanText(text).map(({ code }) => code);

describe("the scan before any parser", () => {
  it("lets a long honest page pass", () => {
    const sentence =
      "The *customer* hands over **bytes** and gets them back by [[component:key|key]] <Cite url='x' title='y'/>. ";
    const item = "- One of *many* things, with a [link](https://a.b) and `code`\n  that goes on\n";
    const row = "| [[A]] | **b** | `c` | [d](https://e.f) |\n";
    const quote = "> said *once*\n> - and listed\n";
    const fence = '```json\n{ "a": { "b": [1, 2, { }] } }\n```\n';
    const parts = [sentence.repeat(12), item.repeat(40), row.repeat(60), quote.repeat(10), fence.repeat(5), "* * *\n"];
    const page = parts.join("\n\n").repeat(8);
    expect(page.length).toBeGreaterThan(50_000);
    expect(codesOf(page)).toEqual([]);
  });

  it("counts the size in bytes", () => {
    expect(codesOf(`${"漢\n".repeat(100)}`)).toEqual([]);
    expect(codesOf(`${"漢".repeat(1000)}\n`.repeat(43))).toEqual([]);
    expect(codesOf(`${"漢".repeat(1000)}\n`.repeat(44))).toEqual(["size"]);
  });

  it("points at the character that is not allowed", () => {
    expect(scanText("a\nb\u0007c")).toMatchObject([{ line: 2, column: 2, code: "control-char" }]);
    expect(codesOf("a\tb 👩‍💻 \u200f")).toEqual([]);
  });

  it("reports each limit once, on the line that crosses it", () => {
    const rows = "|a|\n".repeat(LIMITS.tableRows + 500);
    expect(scanText(rows)).toMatchObject([{ line: LIMITS.tableRows + 1, code: "table-rows" }]);
  });

  it("takes time in proportion to the text", () => {
    const hostile = ["*a_ ", "> ", "- ", "[", "\t", "1. ", "|", "`", " "].map((piece) =>
      `${piece.repeat(8000 / piece.length)}\n`.repeat(15),
    );
    const start = performance.now();
    for (const text of hostile) scanText(text);
    expect(performance.now() - start).toBeLessThan(hostile.length * 50);
  });
});
