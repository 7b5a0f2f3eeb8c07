import { describe, expect, test } from "vitest";
import { pointerOf } from "./errors.ts";
import { HANDOVERS, offeringRecordSchema, placementSchema, RELATIONS, STATUSES } from "./offering-record.ts";

const source = { url: "https://aws.amazon.com/s3/", title: "Amazon S3" };
const placed = { id: "p1", component: "object-storage", role: "primary", from: "2006-03-14", confidence: "recalled" };
const s3 = { vendor: "aws", status: "active" };

const faultsIn = (record: object) =>
  offeringRecordSchema.safeParse(record).error?.issues.map(({ path, message }) => `${pointerOf(path)} ${message}`);

const NEEDS_REFERENCE = "What is marked as sourced needs at least one reference.";

test("an offering has a vendor and a status; all else may be unknown", () => {
  expect(offeringRecordSchema.parse(s3)).toEqual({
    ...s3,
    altLabels: [],
    definition: "",
    licence: "",
    homepage: null,
    launch: null,
    end: null,
    placements: [],
    relations: [],
    statements: [],
    note: "",
  });
  expect(offeringRecordSchema.safeParse({}).error?.issues.map(({ path }) => path)).toEqual([["vendor"], ["status"]]);
});

test("a placement that states little is normal, open at both ends, and says what is not known", () => {
  expect(placementSchema.parse({ id: "p1", component: "images", role: "secondary", confidence: "uncertain" })).toEqual({
    id: "p1",
    component: "images",
    role: "secondary",
    from: null,
    until: null,
    rank: "normal",
    confidence: "uncertain",
    handover: null,
    references: [],
    rationale: "",
  });
});

describe("what is marked as sourced has a reference", () => {
  test.each([
    ["launch", { launch: { date: "2006-03-14", event: "Launch", confidence: "sourced" } }, "/launch/references"],
    ["end", { end: { event: "Closed", confidence: "sourced" } }, "/end/references"],
    ["placement", { placements: [{ ...placed, confidence: "sourced" }] }, "/placements/0/references"],
  ])("a %s", (_, part, pointer) => {
    expect(faultsIn({ ...s3, ...part })).toEqual([`${pointer} ${NEEDS_REFERENCE}`]);
  });

  test("a statement of its state", () => {
    const statement = { asOf: "2008", text: "In beta.", confidence: "sourced" };
    expect(faultsIn({ ...s3, statements: [statement] })).toEqual([`/statements/0/references ${NEEDS_REFERENCE}`]);
  });

  test("with one it is taken, and what is recalled or uncertain needs none", () => {
    const sourced = { ...placed, confidence: "sourced", references: [source] };
    expect(faultsIn({ ...s3, placements: [sourced] })).toBeUndefined();
    expect(faultsIn({ ...s3, placements: [placed] })).toBeUndefined();
  });
});

test("the placements are judged together, and a fault names the one it is in", () => {
  const twice = [placed, { ...placed, id: "p2", component: "images" }];
  expect(faultsIn({ ...s3, placements: twice })).toEqual([expect.stringMatching(/^\/placements\/1\/role “p1” is the/)]);
});

test("faults of the fields and of the placements are told at once", () => {
  const twice = [placed, { ...placed, component: "images" }];
  expect(faultsIn({ ...s3, homepage: "s3", placements: twice })?.map((fault) => fault.split(" ")[0])).toEqual([
    "/homepage",
    "/placements/1/id",
    "/placements/1/role",
  ]);
});

test.each([
  ["an unknown status", { status: "retired" }, "/status"],
  [
    "a component that is no slug",
    { placements: [{ ...placed, component: "Object storage" }] },
    "/placements/0/component",
  ],
  ["an id with spaces", { placements: [{ ...placed, id: "p 1" }] }, "/placements/0/id"],
  ["a date that never was", { placements: [{ ...placed, from: "2009-02-29" }] }, "/placements/0/from"],
  ["an unknown relation", { relations: [{ type: "likes", target: "ec2" }] }, "/relations/0/type"],
  ["a field it does not know", { price: 1 }, ""],
])("%s is refused where it stands", (_, part, pointer) => {
  const { error } = offeringRecordSchema.safeParse({ ...s3, ...part });
  expect(error?.issues.map(({ path }) => pointerOf(path))).toEqual([pointer]);
});

test("the placement test has one answer a layer", () => {
  expect(Object.values(HANDOVERS).map(({ layer }) => layer)).toEqual([
    "infrastructure",
    "platform",
    "services",
    "applications",
  ]);
});

test.each(Object.keys(RELATIONS))("an offering may be %s another", (type) => {
  expect(faultsIn({ ...s3, relations: [{ type, target: "amazon-ec2", date: "2008" }] })).toBeUndefined();
});

test.each(STATUSES)("an offering may be %s", (status) => {
  expect(faultsIn({ ...s3, status })).toBeUndefined();
});
