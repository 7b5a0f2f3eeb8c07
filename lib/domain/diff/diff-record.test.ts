import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffRecord, type JsonPatchOperation } from "./diff-record.ts";

/** Carries out a patch as RFC 6902 says. */
function apply(document: unknown, operations: readonly JsonPatchOperation[]): unknown {
  const holder = { root: structuredClone(document) } as Record<string, unknown>;
  for (const operation of operations) {
    const steps = ["root", ...operation.path.split("/").slice(1)].map((step) =>
      step.replaceAll("~1", "/").replaceAll("~0", "~"),
    );
    const parent = steps.slice(0, -1).reduce((value, step) => value[step] as Record<string, unknown>, holder);
    carryOut(parent, steps.at(-1) ?? "", operation);
  }
  return holder.root;
}

function carryOut(parent: Record<string, unknown> | unknown[], last: string, operation: JsonPatchOperation): void {
  const values = operation.op === "remove" ? [] : [operation.value];
  if (Array.isArray(parent)) {
    expect(Number(last)).toBeLessThan(parent.length + (operation.op === "add" ? 1 : 0));
    parent.splice(Number(last), operation.op === "add" ? 0 : 1, ...values);
  } else {
    expect(Object.hasOwn(parent, last)).toBe(operation.op !== "add");
    if (operation.op === "remove") delete parent[last];
    else parent[last] = operation.value;
  }
}

const { record: anyRecord } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 1, "a", "b"),
    fc.array(tie("value"), { maxLength: 5 }),
    tie("record"),
  ),
  record: fc.dictionary(fc.constantFrom("a", "b", "a/b", "a~b", ""), tie("value")),
}));

describe("the JSON Patch of two records", () => {
  it("makes the newer out of the older", () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (before, after) => {
        expect(apply(before, diffRecord(before, after))).toEqual(after);
      }),
    );
  });

  it("is empty when both say the same, whatever the order of their fields", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(diffRecord(record, structuredClone(record))).toEqual([]);
      }),
    );
    expect(diffRecord({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([]);
  });

  it("patches a claim where it stands", () => {
    const claims = (until: string | null, ...more: object[]) => ({
      placements: [{ id: "a" }, { id: "b", until }, ...more],
    });
    expect(diffRecord(claims(null), claims("2012", { id: "c" }))).toEqual([
      { op: "add", path: "/placements/2", value: { id: "c" } },
      { op: "replace", path: "/placements/1/until", value: "2012" },
    ]);
  });
});
