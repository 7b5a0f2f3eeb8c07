import fc from "fast-check";
import type { Person } from "#lib/accounts/testing/people.ts";
import type { JsonSchema } from "../openapi/json-schema.ts";
import { METHODS } from "../operation.ts";
import { arbitraryOf } from "./arbitrary-of-schema.ts";
import { DOCUMENT } from "./contract.ts";
import { junk, spoiled } from "./spoil-value.ts";

type Described = (typeof DOCUMENT.paths)[string][string];

/** A call as somebody may make it who has read the document, or has not. */
export type FuzzedCall = {
  address: string;
  method: string;
  as: Person | null;
  headers: Record<string, string>;
  body?: string;
};

/** Every call that the document tells of. */
export const DESCRIBED = Object.entries(DOCUMENT.paths).flatMap(([path, calls]) =>
  METHODS.flatMap((method) => {
    const described = calls[method.toLowerCase()];
    return described ? [{ path, method, described, operationId: described.operationId }] : [];
  }),
);

type Call = (typeof DESCRIBED)[number];

/** Calls of an operation with what the document allows, and with what it does not, by people of all roles. */
export const fuzzedCallOf = (call: Call): fc.Arbitrary<FuzzedCall> =>
  fc
    .record({
      path: pathOf(call),
      query: queryOf(call.described),
      headers: headersOf(call.described),
      as: fc.oneof({ weight: 4, arbitrary: fc.constant("grace" as const) }, { weight: 2, arbitrary: OTHERS }),
      sent: bodyOf(call.described),
    })
    .map(({ path, query, headers, as, sent }) => ({
      address: `${path}?${new URLSearchParams(query)}`,
      method: call.method,
      as,
      headers: { ...headers, ...sent?.headers },
      ...(sent ? { body: sent.body } : {}),
    }));

const OTHERS = fc.constantFrom<(Person | null)[]>(null, "noel", "tess", "adam");

const text = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));

/** A parameter as it is written into an address: a list with commas. */
const written = (value: unknown): string => (Array.isArray(value) ? value.map(text).join(",") : text(value));

function pathOf({ path, described }: Call): fc.Arbitrary<string> {
  const parts = described.parameters.filter((parameter) => parameter.in === "path");
  const values = parts.map(({ schema }) => often(exampleOf(schema), fc.oneof(arbitraryOf(schema), junk)));
  return fc
    .tuple(...values)
    .map((given) =>
      parts.reduce(
        (filled, { name }, at) => filled.replace(`{${name}}`, () => encode(text(given[at])) || "empty"),
        path,
      ),
    );
}

const exampleOf = ({ examples }: JsonSchema): unknown => (Array.isArray(examples) ? examples[0] : "1");

/** A lone surrogate has no place in a URL; a client sends what stands for it. */
const encode = (value: string): string => encodeURIComponent(value.toWellFormed().slice(0, 3_000));

const often = (usual: unknown, other: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

/** Whatever is done for good in a fuzzed call is only rehearsed: what the others name has to stay. */
const LASTING = /^(delete|move|merge|rollback|protect)/;

function queryOf({ operationId, parameters }: Described): fc.Arbitrary<[string, string][]> {
  const known = parameters.filter((parameter) => parameter.in === "query" && parameter.name !== "dryRun");
  const isRehearsed = LASTING.test(operationId) && parameters.some(({ name }) => name === "dryRun");
  const given = known.map(({ name, schema, required }) =>
    fc.option(
      fc
        .oneof(
          { weight: 4, arbitrary: arbitraryOf(schema) },
          { weight: 1, arbitrary: fc.oneof(junk, fc.string({ unit: "binary" })) },
        )
        .map((value): [string, string] => [name, written(value).slice(0, 3_000)]),
      { freq: required ? 12 : 2, nil: null },
    ),
  );
  const stranger = fc.option(fc.tuple(fc.string({ unit: "binary", minLength: 1 }), fc.string()), {
    freq: 2,
    nil: null,
  });
  return fc
    .tuple(fc.tuple(...given), fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, stranger))
    .map(([some, strange]) => [
      ...some.filter((pair) => pair !== null),
      ...(strange ? [strange] : []),
      ...(isRehearsed ? [["dryRun", "true"] as [string, string]] : []),
    ]);
}

/** A header holds one line of the characters of Latin-1. */
const LINE = fc.stringMatching(/^[!-~\u00A1-\u00FF]{1,40}$/);

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  "If-Match": ["*", '"r1"', '"r100"', '"r999999999"', "r1", 'W/"r1"', '"r1", "r2"', '""'],
  Accept: [
    "*/*",
    "application/json",
    "text/turtle",
    "text/html;q=0.1, application/ld+json",
    "nothing/at-all",
    "*/*;q=0",
  ],
  "Accept-Datetime": ["Fri, 31 Oct 2008 23:59:59 GMT", "Sun, 22 Nov 2037 00:00:00 GMT", "yesterday"],
  "Last-Event-ID": ["1", "999999999", "-1", "x"],
  "Idempotency-Key": ["same", "other", "k".repeat(300)],
};

function headersOf({ parameters }: Described): fc.Arbitrary<Record<string, string>> {
  const names = ["Accept", ...parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name)];
  const given = names.map((name) => {
    const value = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...(HEADERS[name] ?? ["1"])) }, LINE);
    return fc.option(value, { freq: name === "If-Match" ? 8 : 2, nil: null });
  });
  return fc
    .tuple(...given)
    .map((values) =>
      Object.fromEntries(names.flatMap((name, at) => (values[at] == null ? [] : [[name.toLowerCase(), values[at]]]))),
    );
}

type Sent = { body: string; headers: Record<string, string> };

function bodyOf({ requestBody }: Described): fc.Arbitrary<Sent | null> {
  if (!requestBody) return fc.constant(null);
  const told = Object.entries(requestBody.content).map(([type, media]) => {
    const valid = arbitraryOf(media.schema);
    const example = "example" in media ? fc.constant(media.example) : valid;
    const values = fc.oneof(valid, example, spoiled(example), spoiled(valid), junk);
    const lines = type.endsWith("ndjson") ? fc.array(values, { maxLength: 4 }) : values.map((value) => [value]);
    return lines.map(
      (some): Sent => ({
        body: some.map((value) => JSON.stringify(value)).join("\n"),
        headers: { "content-type": type },
      }),
    );
  });
  const foreign = fc.record({
    body: fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "{", '{"a":1}}', "[".repeat(50_000), "\uFEFF{}")),
    headers: fc.constantFrom(...Object.keys(requestBody.content), "text/plain", "application/xml", "x").map((type) => ({
      "content-type": type,
    })),
  });
  return fc.oneof({ weight: 8, arbitrary: fc.oneof(...told) }, { weight: 1, arbitrary: foreign });
}
