import { expect, test } from "vitest";
import { markOfVendor } from "./vendor-marks.ts";

const together =
  "akamai alibaba apache aws cloudflare cloudfoundry cncf confluent databricks datadog google ibm microsoft";

test("vendors that are set side by side have marks of two letters that tell them apart", () => {
  const marks = together.split(" ").map(markOfVendor);
  expect(new Set(marks).size).toBe(marks.length);
  for (const mark of marks) expect(mark).toMatch(/^[A-Z][a-z]$/);
});

test.each([
  ["heroku", "He"],
  ["3tera", "3t"],
  ["x", "X"],
  ["constructor", "Co"],
])("a vendor that is new has the letters its slug begins with: %s is %s", (slug, mark) => {
  expect(markOfVendor(slug)).toBe(mark);
});
