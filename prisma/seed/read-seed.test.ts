import { expect, it } from "vitest";
import { fieldsOfRecord, recordOfFields } from "#lib/domain/record-fields.ts";
import { RECORD_SCHEMAS } from "#lib/domain/records.ts";
import { readSeed } from "./read-seed.ts";

it("holds only records that the form of their kind says back as they were", () => {
  const pages = readSeed();
  expect(pages.length).toBeGreaterThan(100);
  for (const { kind, slug, record } of pages) {
    const judged = RECORD_SCHEMAS[kind].parse(record);
    const said = RECORD_SCHEMAS[kind].parse(recordOfFields(kind, fieldsOfRecord(kind, judged)));
    expect(said, `${kind}/${slug}`).toEqual(judged);
  }
});
