import { expect, test } from "vitest";
import { formatPeriod } from "./period.ts";

test.each([
  ["2006-08", "2017", "August 2006 – 2017"],
  ["2008-10-27", null, "since 27 October 2008"],
  [null, "2012", "until 2012, beginning not known"],
  [null, null, "beginning not known"],
])("from %s until %s is said as “%s”", (from, until, said) => {
  expect(formatPeriod(from, until)).toBe(said);
});
