import { describe, expect, it } from "vitest";
import { changesOfRecord } from "./diff/record-changes.ts";
import { faultsOf } from "./errors.ts";
import { mergeRecord } from "./merge/merge-record.ts";
import { itemsOfGroups, modelGroupsSchema, pathsOfGroups } from "./model-groups.ts";
import { modelRecordSchema } from "./model-record.ts";
import { fieldsOfRecord, recordOfFields } from "./record-fields.ts";

const item = (name: string, more = {}) => ({ id: name.toLowerCase(), name, ...more });
const GROUPS = [
  {
    id: "runtime",
    title: "Runtime",
    groups: [{ id: "container", title: "Container Runtime", items: [item("Podrun", { also: ["Serverless"] })] }],
  },
  { id: "serverless", title: "Serverless", items: [item("Fnord"), item("Lambda", { offering: "aws-lambda" })] },
];
const record = (groups: unknown) => modelRecordSchema.parse({ date: "2026", groups });

describe("the groups of a model", () => {
  it("have paths, and entries with the path of their group", () => {
    const groups = modelGroupsSchema.parse(GROUPS);
    expect(pathsOfGroups(groups)).toEqual(["Runtime", "Runtime / Container Runtime", "Serverless"]);
    expect(itemsOfGroups(groups).map(({ item: { name }, path }) => `${path}: ${name}`)).toEqual([
      "Runtime / Container Runtime: Podrun",
      "Serverless: Fnord",
      "Serverless: Lambda",
    ]);
  });

  it("hold no id twice beside each other, and no way to a group that is not there", () => {
    const wrong = [
      { ...GROUPS[1], items: [item("Fnord"), item("Fnord", { also: ["Runtime", "Servreless"] })] },
      { id: "serverless", title: "Again" },
    ];
    const parsed = modelGroupsSchema.safeParse(wrong);
    expect(parsed.success ? [] : faultsOf(parsed.error).map(({ pointer }) => pointer)).toEqual([
      "/1/id",
      "/0/items/1/id",
      "/0/items/1/also/0",
      "/0/items/1/also/1",
    ]);
  });

  it("are not lost in a form, which does not ask for them", () => {
    const model = record(GROUPS);
    const fields = { ...fieldsOfRecord("model", model), "record/author": ["Somebody"] };
    expect(modelRecordSchema.parse(recordOfFields("model", fields))).toEqual({ ...model, author: "Somebody" });
    const without = modelRecordSchema.parse({ date: "2026" });
    expect(modelRecordSchema.parse(recordOfFields("model", fieldsOfRecord("model", without)))).toEqual(without);
    expect(modelRecordSchema.safeParse(recordOfFields("model", { ...fields, "record/groups": ["{"] })).success).toBe(
      false,
    );
  });

  it("are merged entry by entry", () => {
    const base = record(GROUPS);
    const mine = structuredClone(base);
    const theirs = structuredClone(base);
    mine.groups?.[1]?.items.push(...(record([{ id: "x", title: "X", items: [item("New")] }]).groups?.[0]?.items ?? []));
    const renamed = theirs.groups?.[0]?.groups[0]?.items[0];
    if (renamed) renamed.homepage = "https://podrun.example/";
    const merged = mergeRecord(base, mine, theirs);
    expect(merged.clean).toBe(true);
    const items = merged.clean ? itemsOfGroups(modelRecordSchema.parse(merged.value).groups ?? []) : [];
    expect(items.map(({ item: { name, homepage } }) => [name, homepage])).toEqual([
      ["Podrun", "https://podrun.example/"],
      ["Fnord", null],
      ["Lambda", null],
      ["New", null],
    ]);
  });

  it("are told of in sentences", () => {
    const before = record(GROUPS);
    const after = record([
      { ...GROUPS[0], groups: [{ ...GROUPS[0]?.groups?.[0], items: [item("Podrun"), item("Kata")] }] },
      { id: "wasm", title: "Wasm" },
    ]);
    expect(changesOfRecord(before, after, {}).map(({ sentence }) => sentence)).toEqual([
      "removed the group “Serverless”",
      "group “Runtime”: group “Container Runtime”: entry “Podrun”: removed the further group “Serverless”",
      "group “Runtime”: group “Container Runtime”: added the entry “Kata”",
      "added the group “Wasm”",
    ]);
  });
});
