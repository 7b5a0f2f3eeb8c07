import { describe, expect, it } from "vitest";
import { changesOfRecord } from "./record-changes.ts";

const NAMES = {
  "component:object-storage": { id: 3, kind: "component", slug: "object-storage", title: "Object storage" },
  "component:compute": { id: 2, kind: "component", slug: "compute", title: "Compute" },
} as const;

const NEWS = { url: "https://news.example/1", title: "The news", retrieved: null };
const BLOG = { url: "https://blog.example/1", title: "A blog", retrieved: "2026" };
const S3 = {
  id: "s3",
  component: "object-storage",
  role: "primary",
  from: "2006-03-14",
  until: null,
  rank: "normal",
  confidence: "sourced",
  handover: null,
  references: [NEWS, BLOG],
  rationale: "",
};
const EC2 = {
  ...S3,
  id: "ec2",
  component: "compute",
  from: null,
  until: "2012",
  confidence: "recalled",
  references: [],
};
const LAUNCH = { date: "2006", event: "Opened to all", confidence: "recalled", references: [] };
const LONG = "Keeps objects of any size in buckets that are named once for the whole world.";

const said = (before: object, after: object) => changesOfRecord(before, after, NAMES).map(({ sentence }) => sentence);

describe("a change of a record is said as", () => {
  it.each([
    [
      "a placement that is new",
      { placements: [] },
      { placements: [S3] },
      "placed on Object storage from 2006-03-14, primary, 2 sources",
    ],
    [
      "a placement that is gone",
      { placements: [S3, EC2] },
      { placements: [S3] },
      "no longer placed on Compute (until 2012, primary, recalled, no sources)",
    ],
    [
      "a date of a placement",
      { placements: [EC2] },
      { placements: [{ ...EC2, until: "2012-06" }] },
      "placement on Compute: until changed from 2012 to 2012-06",
    ],
    [
      "the component of a placement",
      { placements: [EC2] },
      { placements: [{ ...EC2, component: "object-storage" }] },
      "placement on Compute: component changed from Compute to Object storage",
    ],
    [
      "one of two placements on a component, told apart by its time",
      { placements: [EC2, { ...EC2, id: "again", from: "2014", until: null }] },
      { placements: [EC2, { ...EC2, id: "again", from: "2014", until: "2016" }] },
      "placement on Compute (from 2014): until set to 2016",
    ],
    [
      "the answer to the placement test",
      { placements: [S3] },
      { placements: [{ ...S3, handover: "calls-and-data" }] },
      "placement on Object storage: what is handed over set to “Calls and data”",
    ],
    [
      "a source of a placement",
      { placements: [{ ...S3, references: [NEWS] }] },
      { placements: [S3] },
      "placement on Object storage: added the source “A blog”",
    ],
    [
      "a source that was looked at again",
      { references: [BLOG] },
      { references: [{ ...BLOG, retrieved: "2027" }] },
      "source “A blog”: day it was read changed from 2026 to 2027",
    ],
    ["a status", { status: "active" }, { status: "legacy" }, "status changed from active to legacy"],
    [
      "a vendor that is not known by title",
      { vendor: "aws" },
      { vendor: "acme-cloud" },
      "vendor changed from Aws to Acme cloud",
    ],
    ["another name that went", { altLabels: ["S3", "SSS"] }, { altLabels: ["SSS"] }, "removed the other name “S3”"],
    ["names in another order", { altLabels: ["S3", "SSS"] }, { altLabels: ["SSS", "S3"] }, "other name: order changed"],
    ["a launch", { launch: null }, { launch: LAUNCH }, "launch set to “2006, Opened to all”"],
    [
      "a detail of a launch",
      { launch: LAUNCH },
      { launch: { ...LAUNCH, confidence: "uncertain" } },
      "launch: confidence changed from recalled to uncertain",
    ],
    [
      "a launch that is not known after all",
      { launch: LAUNCH },
      { launch: null },
      "launch removed (it was “2006, Opened to all”)",
    ],
    [
      "a relation",
      { relations: [] },
      { relations: [{ type: "renamedTo", target: "glacier", date: "2012" }] },
      "added the relation “renamed to Glacier” (2012)",
    ],
    [
      "the date of a relation",
      { relations: [{ type: "renamedTo", target: "glacier", date: "2012" }] },
      { relations: [{ type: "renamedTo", target: "glacier", date: null }] },
      "relation “renamed to Glacier” (2012): date removed (it was 2012)",
    ],
    [
      "a vendor’s reading",
      { axes: [{ id: "a", axis: "support", reading: "By mail", values: ["community"] }] },
      { axes: [{ id: "a", axis: "support", reading: "By mail", values: ["community", "sla"] }] },
      "reading of “Support”: added the value “sla”",
    ],
    ["a number", { order: 1 }, { order: 2 }, "order changed from 1 to 2"],
    [
      "a field of words",
      { homepage: "https://a.example/" },
      { homepage: "https://b.example/" },
      "homepage changed from “https://a.example/” to “https://b.example/”",
    ],
    [
      "a need of a layer",
      { consumesFromBelow: [] },
      { consumesFromBelow: [{ component: "compute" }] },
      "added the downward need “Compute”",
    ],
    [
      "the finding of a layer",
      { peerInterface: { exists: "none" } },
      { peerInterface: { exists: "partial" } },
      "peer interface: finding on whether it exists changed from none to partial",
    ],
  ])("%s", (_, before, after, sentence) => expect(said(before, after)).toEqual([sentence]));

  it("word by word where the text is long", () => {
    expect(changesOfRecord({ definition: LONG }, { definition: LONG.replace("objects", "files") }, NAMES)).toEqual([
      {
        pointer: "/record/definition",
        sentence: "definition changed",
        pieces: [
          { kind: "same", text: "Keeps " },
          { kind: "removed", text: "objects" },
          { kind: "added", text: "files" },
          { kind: "same", text: LONG.slice("Keeps objects".length) },
        ],
      },
    ]);
  });

  it("nothing where nothing is said differently: an empty field and none are the same", () => {
    expect(said({ altLabels: [], note: "" }, { homepage: null, launch: null })).toEqual([]);
    expect(said({ placements: [S3] }, { placements: [structuredClone(S3)] })).toEqual([]);
  });

  it("changes of two claims at once, each at its place", () => {
    const before = { placements: [EC2, S3] };
    const after = {
      placements: [
        { ...S3, role: "secondary" },
        { ...EC2, from: "2006" },
      ],
    };
    expect(changesOfRecord(before, after, NAMES).map(({ pointer, sentence }) => `${pointer} ${sentence}`)).toEqual([
      "/record/placements/0/role placement on Object storage: role changed from primary to secondary",
      "/record/placements/1/from placement on Compute: from set to 2006",
      "/record/placements placement: order changed",
    ]);
  });

  it("a member that is there twice, as often as it came or went", () => {
    expect(said({ values: ["a", "a"] }, { values: ["a"] })).toEqual(["removed the value “a”"]);
  });
});
