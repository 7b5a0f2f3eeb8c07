/** @jsxImportSource #static-html */
import type { Filled } from "#components/form/field.tsx";
import type { Kind } from "#lib/domain/kinds.ts";
import { RECORD, shapeOfRecord } from "#lib/domain/record-fields.ts";
import { treeOfFields } from "#lib/domain/record-form/field-tree.ts";
import { FormMember } from "./form-member.tsx";
import { type KnownNames, NameLists } from "./name-lists.tsx";
import "./record-form.css";

/**
 * The fields of a page's record, by its kind: read from the kind's schema, filled with what was typed, each fault beside
 * its field. Every list ends with an empty entry to add one by. `slugs` are the names offered where another page is named.
 */
export function RecordForm({ kind, filled, slugs = {} }: { kind: Kind; filled: Filled; slugs?: KnownNames }) {
  const tree = treeOfFields(filled.fields, RECORD);
  return (
    <div className="record-form" data-record={kind}>
      {shapeOfRecord(kind).members.map((member) => (
        <FormMember key={member.name} member={member} below={RECORD} tree={tree} filled={filled} />
      ))}
      <NameLists names={slugs} />
    </div>
  );
}
