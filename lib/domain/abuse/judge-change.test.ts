import { expect, test } from "vitest";
import { judgeChange } from "./judge-change.ts";
import { editOf } from "./testing/any-change.ts";

test("an ordinary edit is neither warned of nor held", () => {
  expect(judgeChange(editOf("Clouds are old.", "Clouds are older than they look."))).toEqual({
    warn: [],
    hold: [],
    throttle: null,
  });
});

test("every rule that finds something says so, each by its own code", () => {
  const text = Array.from({ length: 6 }, (_, index) => `https://shop.example/${index} ${"!".repeat(200)}`).join(" ");
  const verdict = judgeChange(editOf("", text, { newHosts: ["shop.example"] }));
  expect(verdict.hold.map(({ rule }) => rule)).toEqual(["many-links"]);
  expect(verdict.warn.map(({ code }) => code)).toEqual(["new-host", "repeated-text"]);
});
