/** @jsxImportSource #static-html */
import { CheckBox } from "#components/form/check-box.tsx";
import { type Filled, idOf } from "#components/form/field.tsx";
import { FieldFaults } from "#components/form/field-faults.tsx";
import { faultsOfField } from "#lib/domain/form-fields.ts";
import { branchOf, entriesOf, type FieldTree, isBlank } from "#lib/domain/record-form/field-tree.ts";
import type { GroupShape, Member } from "#lib/domain/record-form/form-shape.ts";
import { nextEntry } from "#lib/domain/record-form/names-of-form.ts";
import { sayEntry } from "#lib/domain/record-form/say-entry.ts";
import { hasFaults } from "./has-faults.ts";
import { KeptMember } from "./kept-member.tsx";
import { MemberField } from "./member-field.tsx";

type MemberProps = {
  member: Member;
  /** The name of what it belongs to. */
  below: string;
  /** The fields of what it belongs to. */
  tree: FieldTree;
  filled: Filled;
  /** Whether the first entry of a list is asked for at once, not folded away. */
  asked?: boolean;
};

/** What a form shows for one member of a record: a field, a group or a list. The id of a claim is not shown. */
export function FormMember({ member, below, tree, filled, asked = false }: MemberProps) {
  const { shape } = member;
  const name = `${below}/${member.name}`;
  const inner = branchOf(tree, member.name);
  if (shape.sort === "list")
    return <List member={member} item={shape.item} name={name} tree={inner} filled={filled} asked={asked} />;
  if (shape.sort === "group") return <Group member={member} group={shape} name={name} tree={inner} filled={filled} />;
  if (shape.sort === "kept") return <KeptMember label={member.label} says={shape.says} name={name} filled={filled} />;
  if (member.name === "id") return <input type="hidden" name={name} value={filled.fields[name]?.[0] ?? ""} />;
  return <MemberField member={member} shape={shape} name={name} filled={filled} />;
}

type GroupProps = { member: Member; group: GroupShape; name: string; tree: FieldTree; filled: Filled };

/** A group of members under one name. One that need not be there is folded while it is empty. */
function Group({ member: { label, hint }, group, name, tree, filled }: GroupProps) {
  const folded = group.nullable && isBlank(group, tree) && !hasFaults(filled, name);
  const fields = (
    <fieldset className="fieldset" id={idOf(name)} aria-describedby={`${idOf(name)}-faults`}>
      <legend>{label}</legend>
      {hint && <span className="field-hint">{hint}</span>}
      <GroupFields group={group} name={name} tree={tree} filled={filled} />
    </fieldset>
  );
  if (!folded) return fields;
  return (
    <details className="entry">
      <summary>Add: {label}</summary>
      {fields}
    </details>
  );
}

/** The members of a group one under the other, and what is wrong with them together. */
function GroupFields({ group, name, tree, filled }: Omit<GroupProps, "member">) {
  return (
    <>
      <FieldFaults id={`${idOf(name)}-faults`} faults={faultsOfField(filled.faults, name)} />
      {group.members.map((member) => (
        <FormMember key={member.name} member={member} below={name} tree={tree} filled={filled} />
      ))}
    </>
  );
}

type ListProps = { member: Member; item: GroupShape; name: string; tree: FieldTree; filled: Filled; asked: boolean };

/** A list of entries, each folded under what it says in short, and an empty one at the end to add another by. */
function List({ member: { label, hint }, item, name, tree, filled, asked }: ListProps) {
  const entries = entriesOf(tree).filter((entry) => !isBlank(item, branchOf(tree, entry)));
  const parts = { item, list: name, tree, filled, label };
  return (
    <fieldset className="fieldset" id={idOf(name)} aria-describedby={`${idOf(name)}-faults`} data-list={name}>
      <legend>{label}</legend>
      {hint && <span className="field-hint">{hint}</span>}
      <FieldFaults id={`${idOf(name)}-faults`} faults={faultsOfField(filled.faults, name)} />
      {entries.map((entry) => (
        <Entry key={entry} {...parts} entry={entry} />
      ))}
      <Entry {...parts} entry={nextEntry(tree)} blank asked={asked && entries.length === 0} />
    </fieldset>
  );
}

function Entry({
  item,
  list,
  label,
  entry,
  tree,
  filled,
  blank = false,
  asked = false,
}: {
  item: GroupShape;
  list: string;
  label: string;
  entry: number;
  tree: FieldTree;
  filled: Filled;
  blank?: boolean;
  asked?: boolean;
}) {
  const name = `${list}/${entry}`;
  const inner = branchOf(tree, entry);
  return (
    <details
      className="entry"
      data-entry={entry}
      data-blank={blank || undefined}
      open={asked || hasFaults(filled, name)}
    >
      <summary>{blank ? `Add to: ${label}` : sayEntry(item, inner)}</summary>
      <fieldset className="fieldset" id={idOf(name)} aria-describedby={`${idOf(name)}-faults`}>
        <legend className="visually-hidden">
          {label}, {blank ? "a new entry" : `entry ${entry + 1}`}
        </legend>
        <GroupFields group={item} name={name} tree={inner} filled={filled} />
        {!blank && (
          <CheckBox name={`${name}/remove`} filled={filled}>
            Remove this entry
          </CheckBox>
        )}
      </fieldset>
    </details>
  );
}
