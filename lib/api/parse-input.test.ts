import { describe, expect, it } from "vitest";
import { z } from "zod";
import { clockParameters, limitParameter, wordParameter, wordsParameter } from "./parameters.ts";
import { parseInput } from "./parse-input.ts";

const SCHEMAS = {
  params: z.strictObject({}),
  query: z.strictObject({
    ...clockParameters,
    limit: limitParameter(500, 100),
    role: wordParameter(["primary", "secondary"]).optional(),
    fields: wordsParameter(["title", "record"]).optional(),
  }),
};

const parse = (query: string) => parseInput(SCHEMAS, {}, new URLSearchParams(query));

const faults = (query: string) => {
  const parsed = parse(query);
  return "faults" in parsed ? parsed.faults.map(({ pointer, code, detail }) => `${pointer} ${code}: ${detail}`) : [];
};

describe("the parameters of a call", () => {
  it("are read into what the verb takes", () => {
    expect(parse("asOf=2008&at=12&limit=7&fields=title,record")).toEqual({
      params: {},
      query: { asOf: "2008-12-31", at: 12, limit: 7, fields: ["title", "record"] },
    });
    expect(parse("")).toEqual({ params: {}, query: { limit: 100 } });
    expect(parse("at=2026-11-22")).toMatchObject({ query: { at: new Date("2026-11-22T23:59:59.999Z") } });
  });

  it("are refused with what is allowed instead", () => {
    expect(faults("limit=0")).toEqual(["/query/limit too_small: Give a whole number from 1 to 500."]);
    expect(faults("limit=1e2")).toEqual(["/query/limit invalid_type: Give a whole number from 1 to 500."]);
    expect(faults("limit=")).toEqual(["/query/limit invalid_type: Give a whole number from 1 to 500."]);
    expect(faults("role=secondry")).toEqual(["/query/role invalid_value: “secondry” is none of secondary, primary."]);
    expect(faults("fields=title,recrod")).toEqual([
      "/query/fields/1 invalid_value: “recrod” is none of record, title.",
    ]);
    expect(faults("asOf=2008-02-30")).toEqual(["/query/asOf custom: There is no such day in the calendar."]);
    expect(faults("at=0")[0]).toMatch(/^\/query\/at .*Give a revision number/);
  });

  it("are judged one by one: strangers with those most like them, repeated ones, and each fault once", () => {
    expect(faults("asof=2008&role=primary&role=secondary&asOf=x")).toEqual([
      "/query/asOf invalid_format: Write the date as 2008, 2008-10 or 2008-10-27.",
      "/query/role repeated-parameter: “role” may be given once only.",
      "/query/asof unknown-parameter: This address has no parameter “asof”. It knows asOf, at, role, limit, fields.",
    ]);
  });

  it("are not confused by names that every object has", () => {
    expect(faults("__proto__=1&constructor=2").map((fault) => fault.split(" ")[0])).toEqual([
      "/query/__proto__",
      "/query/constructor",
    ]);
  });
});
