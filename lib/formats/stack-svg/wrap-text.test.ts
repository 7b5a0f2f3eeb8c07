import fc from "fast-check";
import { expect, it } from "vitest";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

const measure = (text: string) => textWidth(text, 12);

it("keeps every line within the room, and loses no letter, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.integer({ min: 20, max: 400 }), (text, room) => {
      const lines = wrapText(text, room, measure);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      for (const line of lines) expect([...line].length === 1 || measure(line) <= room).toBe(true);
    }),
  );
});

it("breaks at spaces where it can", () => {
  expect(wrapText("Amazon Machine Images", 100, measure)).toEqual(["Amazon Machine", "Images"]);
});

it("measures as the metrics of Helvetica say, bold wider than regular, accents as nothing", () => {
  expect(textWidth("Amazon S3", 1000)).toBe(5169);
  expect(textWidth("abc", 10, "bold")).toBeGreaterThan(textWidth("abc", 10));
  expect(textWidth("Überraschung", 10)).toBe(textWidth("Uberraschung", 10));
});
