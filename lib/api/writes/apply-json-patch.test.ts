import fc from "fast-check";
import { createPatch } from "rfc6902";
import { expect, it } from "vitest";
import { type JsonPatch, jsonPatchSchema } from "../schemas/json-patch.ts";
import { applyJsonPatch } from "./apply-json-patch.ts";

const DOCUMENT = { title: "S3", record: { labels: ["a", "b"], status: "active" } };

const faultsOf = (patch: JsonPatch) => {
  const outcome = applyJsonPatch(DOCUMENT, patch);
  return "faults" in outcome ? outcome.faults.map(({ pointer, code }) => `${pointer} ${code}`) : [];
};

/** Any JSON but a member of the name that reaches a prototype, which no record has and the library leaves out. */
const anyJson = fc.jsonValue().filter((value) => !JSON.stringify(value).includes("__proto__"));

it("makes one document of another, whatever they are", () => {
  fc.assert(
    fc.property(anyJson, anyJson, (one, other) => {
      const [from, to] = [{ value: one }, { value: other }].map((value) => JSON.parse(JSON.stringify(value)));
      const patch = jsonPatchSchema.parse(JSON.parse(JSON.stringify(createPatch(from, to))));
      expect(applyJsonPatch(from, patch)).toEqual({ patched: to });
    }),
    { numRuns: 200 },
  );
});

it("can replace the whole, move, copy and test, and leaves the document as it was", () => {
  const before = structuredClone(DOCUMENT);
  expect(applyJsonPatch(DOCUMENT, [{ op: "replace", path: "", value: 1 }])).toEqual({ patched: 1 });
  const steps: JsonPatch = [
    { op: "test", path: "/record/status", value: "active" },
    { op: "move", from: "/record/labels/0", path: "/record/labels/-" },
    { op: "copy", from: "/title", path: "/record/name" },
    { op: "remove", path: "/record/status" },
  ];
  const patched = { title: "S3", record: { labels: ["b", "a"], name: "S3" } };
  expect(applyJsonPatch(DOCUMENT, steps)).toEqual({ patched });
  expect(DOCUMENT).toEqual(before);
});

it("names every operation that fails, and where in it", () => {
  expect(
    faultsOf([
      { op: "test", path: "/title", value: "EC2" },
      { op: "replace", path: "/record/labels/7", value: 1 },
      { op: "add", path: "/title/0", value: 1 },
      { op: "add", path: "/record/labels/01", value: 1 },
      { op: "copy", from: "/nothing", path: "/record/copy" },
      { op: "move", from: "/record", path: "/record/labels" },
      { op: "add", path: "/record/x" } as JsonPatch[number],
      { op: "test", path: "/record/status", value: "active" },
    ]),
  ).toEqual([
    "/0/value test-failed",
    "/1/path missing",
    "/2/path missing",
    "/3/path missing",
    "/4/from missing",
    "/5/path missing",
    "/6 no-value",
  ]);
});

it("stops a document that copies itself until it does not fit", () => {
  const doubling: JsonPatch = Array.from({ length: 60 }, (_, at) => ({ op: "copy", from: "", path: `/copy${at}` }));
  expect(faultsOf(doubling)).toEqual([expect.stringContaining("too-large")]);
});

it("reaches no prototype", () => {
  applyJsonPatch(DOCUMENT, [
    { op: "add", path: "/__proto__/polluted", value: true },
    { op: "add", path: "/constructor/prototype/polluted", value: true },
  ]);
  expect("polluted" in {}).toBe(false);
});
