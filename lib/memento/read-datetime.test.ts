import fc from "fast-check";
import { expect, it } from "vitest";
import { readDatetime } from "./read-datetime.ts";

it("reads every instant as it is written in HTTP", () => {
  const seconds = fc.integer({ min: 0, max: 4_102_444_800 });
  fc.assert(
    fc.property(seconds, (second) => {
      const instant = new Date(second * 1000);
      expect(readDatetime(instant.toUTCString())).toEqual(instant);
    }),
  );
});

it.each([
  ["another format of a date", "2008-10-31"],
  ["an instant of RFC 3339", "2008-10-31T12:00:00Z"],
  ["a date of RFC 850", "Friday, 31-Oct-08 12:00:00 GMT"],
  ["a date of asctime", "Fri Oct 31 12:00:00 2008"],
  ["another zone", "Fri, 31 Oct 2008 12:00:00 +0100"],
  ["no zone", "Fri, 31 Oct 2008 12:00:00"],
  ["another day of the week", "Mon, 31 Oct 2008 12:00:00 GMT"],
  ["a day that the month does not have", "Tue, 31 Feb 2009 12:00:00 GMT"],
  ["a day of one digit", "Sat, 1 Nov 2008 12:00:00 GMT"],
  ["something behind it", "Fri, 31 Oct 2008 12:00:00 GMT, or so"],
  ["a word", "yesterday"],
  ["nothing", ""],
])("does not read %s", (_, said) => {
  expect(readDatetime(said)).toBeNull();
});
