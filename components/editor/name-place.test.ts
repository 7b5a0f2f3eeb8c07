import { expect, it } from "vitest";
import { namePlace, writeValue } from "./name-place.ts";

it("a place of a page is named in words", () => {
  expect(namePlace("/title")).toBe("Title");
  expect(namePlace("/record/altLabels")).toBe("Alt labels");
  expect(namePlace("/record/placements/0/references/1/url")).toBe("Placements 1, references 2, url");
});

it("a value is written so that a person can read it, and what is not there is empty", () => {
  expect(writeValue(undefined)).toBe("");
  expect(writeValue(["S3", "Simple Storage"])).toBe("S3\nSimple Storage");
  expect(writeValue({ id: "a", from: "2006", until: null, references: [{ url: "https://a.example/" }] })).toBe(
    "id: a; from: 2006; references: url: https://a.example/",
  );
});
