/** @jsxImportSource #static-html */
import type { Filled } from "#components/form/field.tsx";
import { FormMember } from "#components/record-form/form-member.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import { PLACEMENT, PLACEMENT_SHAPE } from "#lib/domain/placing-form.ts";
import { treeOfFields } from "#lib/domain/record-form/field-tree.ts";
import { HandoverTest } from "./handover-test.tsx";

/** The fields of a placement but for its component: the placement test, its time, how well it is known and from where. */
export function PlacementFields({ filled, note }: { filled: Filled; note: string | null }) {
  const row = (...names: string[]) => <div className="form-row">{names.map((name) => fieldOf(name, filled))}</div>;
  return (
    <>
      <HandoverTest filled={filled} note={note} />
      {row("from", "until")}
      {row("role", "rank")}
      {fieldOf("confidence", filled)}
      {fieldOf("references", filled)}
      {fieldOf("rationale", filled)}
    </>
  );
}

function fieldOf(name: string, filled: Filled): Child {
  const member = PLACEMENT_SHAPE.members.find((one) => one.name === name);
  const tree = treeOfFields(filled.fields, PLACEMENT);
  return member && <FormMember key={name} member={member} below={PLACEMENT} tree={tree} filled={filled} asked />;
}
