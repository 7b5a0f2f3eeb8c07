import { describe, expect, test } from "vitest";
import { z } from "zod";
import { DomainError, ERRORS, faultsOf, pointerOf, problem } from "./errors.ts";

describe("the table of errors", () => {
  test.each(Object.entries(ERRORS))(
    "%s has a status of failure, a title without a full stop, and what to do now",
    (code, row) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(row.status).toBeGreaterThanOrEqual(400);
      expect(row.status).toBeLessThan(600);
      expect(row.title).toMatch(/^[A-Z].*[^.]$/);
      expect(row.remedy).toMatch(/^[A-Z].*\.$/);
    },
  );

  test("no two errors share a title", () => {
    const titles = Object.values(ERRORS).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test("a problem is a value: code, sentence and faults, of which there may be none", () => {
  expect(problem("not-found", "No page.")).toEqual({ code: "not-found", detail: "No page.", errors: [] });
});

test("a domain error carries its problem to the door and its sentence to the log", () => {
  const error = new DomainError("conflict", "Revision 12 is current.");
  expect(error).toBeInstanceOf(Error);
  expect(error.message).toBe("Revision 12 is current.");
  expect(error.problem).toEqual(problem("conflict", "Revision 12 is current."));
});

describe("a JSON pointer (RFC 6901)", () => {
  test.each([
    [[], ""],
    [["placements", 0, "from"], "/placements/0/from"],
    [["a/b", "m~n", ""], "/a~1b/m~0n/"],
    [["~1"], "/~01"],
  ])("of %j is “%s”", (path, pointer) => {
    expect(pointerOf(path)).toBe(pointer);
  });
});

test("every issue of a failed parse becomes a fault, below the given pointer", () => {
  const schema = z.strictObject({
    names: z.array(z.string().max(2, "Too long.")),
    on: z.boolean("Say true or false."),
  });
  const { error } = schema.safeParse({ names: ["ab", "abc"], on: 1 });
  expect(error && faultsOf(error, "/record")).toEqual([
    { pointer: "/record/names/1", code: "too_big", detail: "Too long." },
    { pointer: "/record/on", code: "invalid_type", detail: "Say true or false." },
  ]);
  expect(faultsOf({ issues: [{ path: [], message: "No." }] })).toEqual([
    { pointer: "", code: "invalid", detail: "No." },
  ]);
});
