import { describe, expect, it } from "vitest";
import { findBreaks } from "./find-breaks.ts";
import type { Outline } from "./outline-api.ts";

const RELEASED: Outline = {
  calls: {
    "GET /things": {
      parameters: { "query q": "string!", "query sort": '"age"|"title"' },
      sends: {},
      answers: { "200 application/json": "Thing!", "304": "#/components/responses/NotModified" },
    },
    "POST /things": {
      parameters: {},
      sends: { "application/json": "Sent!" },
      answers: { "201 application/json": "Thing!" },
    },
  },
  schemas: {
    Thing: {
      "": "object!",
      ".id": "integer!",
      ".kind": '"big"|"small"!',
      ".note": "null|string",
      ".tags[]": "string!",
    },
    Sent: { "": "object!", ".title": "string!", ".note": "string" },
  },
};

type Change = (outline: Outline) => void;

const breaksOf = (change: Change): string[] => {
  const now = structuredClone(RELEASED);
  change(now);
  return findBreaks(RELEASED, now);
};

const [READ, WRITE] = ["GET /things", "POST /things"];

const call = (outline: Outline, name = READ) => outline.calls[name] ?? { parameters: {}, sends: {}, answers: {} };
const schema = (outline: Outline, name: string) => outline.schemas[name] ?? {};

describe("what may change", () => {
  it.each<[string, Change]>([
    ["nothing at all", () => undefined],
    ["a new call", (now) => Object.assign(now.calls, { "GET /others": call(now) })],
    ["a new optional parameter", (now) => Object.assign(call(now).parameters, { "query limit": "integer" })],
    [
      "another word of a parameter",
      (now) => Object.assign(call(now).parameters, { "query sort": '"age"|"size"|"title"' }),
    ],
    [
      "a parameter that need not be given any more",
      (now) => Object.assign(call(now).parameters, { "query q": "string" }),
    ],
    ["another form of an answer", (now) => Object.assign(call(now).answers, { "200 text/csv": "string!" })],
    ["a new member of an answer", (now) => Object.assign(schema(now, "Thing"), { ".size": "integer!" })],
    ["another word in an answer", (now) => Object.assign(schema(now, "Thing"), { ".kind": '"big"|"huge"|"small"!' })],
    [
      "an answer's member that is always there now",
      (now) => Object.assign(schema(now, "Thing"), { ".note": "string!" }),
    ],
    ["a new optional member of what is sent", (now) => Object.assign(schema(now, "Sent"), { ".slug": "string" })],
    ["what is sent being of more types", (now) => Object.assign(schema(now, "Sent"), { ".note": "null|string" })],
  ])("%s breaks nobody", (_, change) => expect(breaksOf(change)).toEqual([]));
});

describe("what may not change", () => {
  it.each<[string, Change, string]>([
    ["a call that is gone", (now) => delete now.calls[WRITE], "POST /things is gone."],
    ["a parameter that is gone", (now) => delete call(now).parameters["query sort"], "is not taken any more"],
    [
      "a parameter that is needed now",
      (now) => Object.assign(call(now).parameters, { "query sort": '"age"|"title"!' }),
      "is needed now",
    ],
    [
      "a new parameter that is needed",
      (now) => Object.assign(call(now).parameters, { "query lang": "string!" }),
      "new and needed",
    ],
    [
      "a word that is not taken any more",
      (now) => Object.assign(call(now).parameters, { "query sort": '"title"' }),
      'as "age"',
    ],
    ["an answer of a status that is gone", (now) => delete call(now).answers["304"], "304 is gone"],
    [
      "an answer of another schema",
      (now) => Object.assign(call(now).answers, { "200 application/json": "Sent!" }),
      "may be Sent",
    ],
    ["a schema that is gone", (now) => delete now.schemas.Thing, "The schema Thing is gone."],
    ["a member that is gone", (now) => delete schema(now, "Thing")[".id"], "Thing:.id is gone"],
    ["a member of another type", (now) => Object.assign(schema(now, "Thing"), { ".id": "string!" }), "may be string"],
    [
      "a member that is not always there",
      (now) => Object.assign(schema(now, "Thing"), { ".id": "integer" }),
      "not always there",
    ],
    [
      "a member of words that may be any text",
      (now) => Object.assign(schema(now, "Thing"), { ".kind": "string!" }),
      "may be string",
    ],
    [
      "a new needed member of what is sent",
      (now) => Object.assign(schema(now, "Sent"), { ".slug": "string!" }),
      "new and needed",
    ],
    ["a member of what is sent that is not taken", (now) => delete schema(now, "Sent")[".note"], "not taken any more"],
  ])("%s is a break", (_, change, says) => expect(breaksOf(change)).toEqual([expect.stringContaining(says)]));
});
