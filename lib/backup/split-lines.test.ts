import fc from "fast-check";
import { expect, it } from "vitest";
import { splitLines } from "./split-lines.ts";

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

it("gives the lines of a text wherever its bytes are cut, and takes no other separator for a line end", async () => {
  const line = fc.string({ unit: "grapheme" }).map((text) => `${text.replaceAll("\n", "")}\u2028\r☁️`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      async (lines, size, ended) => {
        const bytes = new TextEncoder().encode(lines.join("\n") + (ended ? "\n" : ""));
        const split: string[] = [];
        for await (const line of splitLines(inPieces(bytes, size))) split.push(line);
        expect(split).toEqual(lines);
      },
    ),
  );
});
