/** @jsxImportSource #static-html */
import { describe, expect, it } from "vitest";
import type { Fault } from "#lib/domain/errors.ts";
import type { FormFields } from "#lib/domain/form-fields.ts";
import { KINDS } from "#lib/domain/kinds.ts";
import { fieldsOfRecord, namesOfRecord } from "#lib/domain/record-fields.ts";
import { RecordForm } from "./record-form.tsx";

const SOURCE = { url: "https://history.example/s3", title: "History", retrieved: null };
const S3 = {
  vendor: "aws",
  status: "active",
  placements: [
    { id: "storage", component: "object-storage", role: "primary", confidence: "sourced", references: [SOURCE] },
  ],
};
const render = (fields: FormFields, faults: Fault[] = []) =>
  (<RecordForm kind="offering" filled={{ fields, faults }} slugs={{ vendor: [{ slug: "aws", title: "Amazon" }] }} />)
    .text;
const valuesIn = (page: string) =>
  [...page.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]*)"/g)].map(([, name]) => name);

describe("the form of a record", () => {
  it("has every field of the record, and an empty entry after each list", () => {
    const fields = fieldsOfRecord("offering", S3);
    const names = valuesIn(render(fields));
    for (const name of Object.keys(fields)) expect(names).toContain(name);
    expect(names).toEqual(
      expect.arrayContaining(["record/placements/1/component", "record/placements/0/references/1/url"]),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it("is made for every kind, with a label for each field", () => {
    for (const kind of KINDS) {
      const page = (<RecordForm kind={kind} filled={{ fields: {}, faults: [] }} />).text;
      const ids = [...page.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.length).toBeGreaterThan(2);
      for (const id of ids) expect(page).toContain(`for="${id}"`);
    }
  });

  it("shows a fault beside its field, within an entry that is opened for it", () => {
    const fault = { pointer: "/record/placements/0/from", code: "custom", detail: "No such day." };
    const page = render(fieldsOfRecord("offering", S3), [fault]);
    expect(page).toMatch(/id="f-record-placements-0-from-faults"[^>]*><span class="field-fault">No such day/);
    expect(page).toMatch(/data-entry="0" open/);
  });

  it("begins a new placement with what the schema takes for granted, and a new event with nothing", () => {
    const page = render({});
    expect(page).toMatch(/name="record\/placements\/0\/rank".*?<option value="normal" selected>/);
    expect(page).toContain("<summary>Add: Launch</summary>");
  });

  it("gives room to long text and knows a web address", () => {
    expect(render({})).toContain('<textarea rows="3" id="f-record-definition"');
    expect(render({})).toMatch(/<input type="url"[^>]*name="record\/homepage"/);
  });

  it("suggests the names of the pages that a field may name", () => {
    expect(render({})).toMatch(/name="record\/vendor"[^>]* list="names-of-vendor"/);
    expect(render({})).toContain('<datalist id="names-of-vendor"><option value="aws">Amazon</option></datalist>');
  });

  it("names everything that a fault may point to", () => {
    const page = render({});
    for (const name of namesOfRecord("offering", {}).slice(1))
      if (!name.endsWith("/id")) expect(page).toContain(`id="f-${name.replaceAll("/", "-")}"`);
  });
});
