import fc from "fast-check";
import { expect, it } from "vitest";
import { readLines, type SentLine } from "./read-lines.ts";

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function linesOf(bytes: Uint8Array, size = 7): Promise<SentLine[]> {
  const lines: SentLine[] = [];
  for await (const line of readLines(inParts(bytes, size))) lines.push(line);
  return lines;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

it("reads the same lines however the bytes come, and counts empty ones without telling them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" })), fc.integer({ min: 1, max: 9 }), async (texts, size) => {
      const lines = texts.map((text) => text.replaceAll("\n", " "));
      const expected = lines.flatMap((text, at) => (text.trim() === "" ? [] : [{ line: at + 1, text }]));
      const read = await linesOf(bytesOf(lines.join("\n")), size);
      expect(read.map((one) => ("text" in one ? { ...one, text: one.text } : one))).toEqual(expected);
    }),
  );
});

it("tells of a line that is no UTF-8, or too long, and goes on behind it", async () => {
  const broken = Uint8Array.from([0xff, 0xfe, 10]);
  const long = bytesOf(`${"x".repeat(4 * 1024 * 1024 + 1)}\n`);
  const lines = await linesOf(Buffer.concat([bytesOf("one\n"), broken, long, bytesOf("four")]), 65_536);
  expect(lines.map((line) => ("text" in line ? line.text : line.problem.code))).toEqual([
    "one",
    "unreadable-body",
    "too-large",
    "four",
  ]);
  expect(lines.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
});

it("reads on only when the next line is asked for", async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      given += 1;
      yield bytesOf("a line\n");
    }
  }
  const lines = readLines(endless());
  await lines.next();
  await lines.next();
  expect(given).toBe(2);
});
