import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS } from "./kinds.ts";
import { faultsOfRecordFields, fieldsOfRecord, namesOfRecord, recordOfFields } from "./record-fields.ts";
import { RECORD_SCHEMAS } from "./records.ts";
import { anyRecord } from "./testing/any-record.ts";

const SOURCE = { url: "https://history.example/s3", title: "History", retrieved: null };
const S3 = RECORD_SCHEMAS.offering.parse({
  vendor: "aws",
  status: "active",
  altLabels: ["Simple Storage Service", "S3"],
  placements: [
    { id: "storage", component: "object-storage", role: "primary", confidence: "sourced", references: [SOURCE] },
    { id: "cdn", component: "edge-delivery", role: "secondary", confidence: "recalled" },
  ],
});
const fields = () => fieldsOfRecord("offering", S3);
const parsed = (form: ReturnType<typeof fields>) => RECORD_SCHEMAS.offering.parse(recordOfFields("offering", form));

describe("the fields of a record", () => {
  for (const kind of KINDS)
    it(`say every ${kind} back as it was`, () => {
      const law = fc.property(anyRecord(kind), (record) => {
        const said = RECORD_SCHEMAS[kind].parse(recordOfFields(kind, fieldsOfRecord(kind, record)));
        expect(said).toEqual(record);
      });
      fc.assert(law, { numRuns: 60 });
    });

  it("are named by the JSON pointers of what they fill, with a line for each word of a list", () => {
    expect(fields()["record/placements/0/references/0/url"]).toEqual([SOURCE.url]);
    expect(fields()["record/altLabels"]).toEqual(["Simple Storage Service\nS3"]);
  });

  it("are read with the line ends of browsers, and without empty lines", () => {
    const form = { ...fields(), "record/altLabels": ["S3 \r\n\r\n Simple"], "record/note": ["One\r\ntwo"] };
    expect(parsed(form)).toMatchObject({ altLabels: ["S3", "Simple"], note: "One\ntwo" });
  });

  it("leave out an entry that is marked to be removed, and one that was never filled in", () => {
    const form = { ...fields(), "record/placements/1/remove": ["yes"], "record/placements/2/role": ["primary"] };
    expect(parsed(form).placements.map(({ id }) => id)).toEqual(["storage"]);
  });

  it("give a new claim an id of its own", () => {
    const form = {
      ...fields(),
      "record/placements/0/id": ["object-storage"],
      "record/placements/2/component": ["object-storage"],
      "record/placements/2/role": ["secondary"],
    };
    const record = recordOfFields("offering", form) as typeof S3;
    expect(record.placements.map(({ id }) => id)).toEqual(["object-storage", "cdn", "object-storage-2"]);
  });

  it("make no event of a launch that says nothing, and judge one that says something", () => {
    const launch = { "record/launch/confidence": ["recalled"], "record/launch/date": [""] };
    expect(parsed({ ...fields(), ...launch }).launch).toBeNull();
    const dated = recordOfFields("offering", { ...fields(), ...launch, "record/launch/date": ["2006"] });
    expect(RECORD_SCHEMAS.offering.safeParse(dated).error?.issues[0]?.path).toEqual(["launch", "event"]);
  });

  it("hand on a number that is none as it was typed, so that its fault is found", () => {
    expect(recordOfFields("component", { "record/order": ["third"] })).toEqual({
      order: "third",
      mappings: [],
      references: [],
    });
    expect(recordOfFields("component", { "record/order": [" 3 "] })).toMatchObject({ order: 3 });
  });
});

describe("the faults of a record", () => {
  const fault = (pointer: string) => ({ pointer, code: "custom", detail: "Wrong." });
  const placed = (form: ReturnType<typeof fields>, pointer: string) => {
    const [found] = faultsOfRecordFields("offering", form, [fault(pointer)]);
    return [found?.pointer, found?.detail];
  };

  it("stand at the field they were typed in, also after entries that are left out", () => {
    const form = { ...fields(), "record/placements/0/remove": ["yes"] };
    expect(placed(form, "/record/placements/0/from")).toEqual(["/record/placements/1/from", "Wrong."]);
    expect(placed(fields(), "/record/placements/0/references/0/url")[0]).toBe("/record/placements/0/references/0/url");
  });

  it("name the line of a field with several", () => {
    expect(placed(fields(), "/record/altLabels/1")).toEqual(["/record/altLabels", "Line 2: Wrong."]);
  });

  it("stand at the entry where the form has no field for them", () => {
    expect(placed(fields(), "/record/placements/1/id")[0]).toBe("/record/placements/1");
  });

  it("always stand at something the form shows", () => {
    const names = namesOfRecord("offering", fields());
    for (const pointer of [
      "/record/placements",
      "/record/placements/1/id",
      "/record/altLabels/0",
      "/record/launch/date",
    ])
      expect(names).toContain(placed(fields(), pointer)[0]?.slice(1));
  });
});
