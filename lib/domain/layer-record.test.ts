import { describe, expect, test } from "vitest";
import { pointerOf } from "./errors.ts";
import { layerRecordSchema } from "./layer-record.ts";

const platform = {
  order: 2,
  notation: "L2",
  offersUpward: "A place to run code.",
  tenantBrings: "Code",
  providerResponsibility: "Runtime and scale.",
  tenantResponsibility: "Code and data.",
  peerInterface: { exists: "none", finding: "No two platforms exchange running applications.", confidence: "recalled" },
};

const pointersOf = (record: object) =>
  layerRecordSchema.safeParse(record).error?.issues.map(({ path }) => pointerOf(path));

test("a charter says its place, what it offers upward, who brings and answers for what, and its peer interface", () => {
  expect(pointersOf(platform)).toBeUndefined();
  expect(pointersOf({})).toEqual(Object.keys(platform).map((field) => `/${field}`));
});

test("its lists may be empty", () => {
  const { interfaces, standards, consumesFromBelow, crosswalk, references } = layerRecordSchema.parse(platform);
  expect([interfaces, standards, consumesFromBelow, crosswalk, references]).toEqual([[], [], [], [], []]);
});

test("what it consumes from below is a component, or a note where there is no page", () => {
  const consumed = (item: object) => pointersOf({ ...platform, consumesFromBelow: [item] });
  expect(consumed({ component: "compute" })).toBeUndefined();
  expect(consumed({ note: "Electric power" })).toBeUndefined();
  expect(consumed({ component: "compute", note: "both" })).toEqual(["/consumesFromBelow/0"]);
});

describe("the peer interface", () => {
  const peer = (part: object) => pointersOf({ ...platform, peerInterface: { ...platform.peerInterface, ...part } });

  test("that there is none is a finding, and takes a sentence", () => {
    expect(peer({ exists: "none" })).toBeUndefined();
    expect(peer({ finding: undefined })).toEqual(["/peerInterface/finding"]);
  });

  test("that is marked as sourced has a reference", () => {
    expect(peer({ confidence: "sourced" })).toEqual(["/peerInterface/references"]);
    const references = [{ url: "https://example.org/", title: "Source" }];
    expect(peer({ confidence: "sourced", references })).toBeUndefined();
  });
});

test.each([
  ["order 0", { order: 0 }, "/order"],
  ["half an order", { order: 1.5 }, "/order"],
  ["a notation that is no layer's", { notation: "2" }, "/notation"],
  ["a standard without an address", { standards: [{ name: "OVF" }] }, "/standards/0/url"],
  ["a crosswalk to no model", { crosswalk: [{ concepts: ["PaaS"] }] }, "/crosswalk/0/model"],
])("%s is refused where it stands", (_, part, pointer) => {
  expect(pointersOf({ ...platform, ...part })).toEqual([pointer]);
});
