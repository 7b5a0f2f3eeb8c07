import { describe, expect, test } from "vitest";
import { readBlockEnd } from "./block-end.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const end = (length: string, until = "") => readBlockEnd({ length, until }, NOW);

describe("the end of a block", () => {
  test("is a length from now, a day's beginning, an instant, or never", () => {
    expect(end("day")).toEqual({ until: new Date("2026-11-23T12:00:00Z") });
    expect(end("week")).toEqual({ until: new Date("2026-11-29T12:00:00Z") });
    expect(end("month")).toEqual({ until: new Date("2026-12-22T12:00:00Z") });
    expect(end("ever", "2026-12-31")).toEqual({ until: null });
    expect(end("until", "2026-12-31")).toEqual({ until: new Date("2026-12-31T00:00:00Z") });
    expect(end("until", "2026-11-22T14:30+01:00")).toEqual({ until: new Date("2026-11-22T13:30:00Z") });
  });

  test.each(["", "tomorrow", "2026-13-01", "2026-11-31", "12/31/2026", "2026-12-31T18:00"])(
    "is refused beside its field when it cannot be read: “%s”",
    (until) => {
      expect(end("until", until)).toMatchObject({ faults: [{ pointer: "/until" }] });
    },
  );

  test("is refused in the past, and as a length that nobody offered", () => {
    expect(end("until", "2026-11-22")).toMatchObject({ faults: [{ pointer: "/until" }] });
    expect(end("")).toMatchObject({ faults: [{ pointer: "/length" }] });
  });
});
