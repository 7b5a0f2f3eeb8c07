/** @jsxImportSource #static-html */
import { Choice } from "#components/form/choice.tsx";
import { Field } from "#components/form/field.tsx";
import { ACT_LABELS } from "#lib/domain/acts.ts";

const EVERY_ACT = { value: "", label: "Everything" };

/** What the audit log is narrowed to: an act, who did it, to whom, on which page. */
export function ActFilter({ said }: { said: Readonly<Record<string, string>> }) {
  const fields = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, [value]]));
  const filled = { fields, faults: [] };
  const options = [EVERY_ACT, ...Object.entries(ACT_LABELS).map(([value, label]) => ({ value, label }))];
  return (
    <form action="/admin/audit" className="form filters">
      <Choice name="act" label="What" filled={filled} options={options} />
      <Field name="actor" label="By whom" filled={filled} />
      <Field name="user" label="To whom" filled={filled} />
      <Field name="page" label="On which page" filled={filled} placeholder="/offerings/amazon-s3" />
      <div className="form-actions">
        <button type="submit" className="button-quiet">
          Show
        </button>
      </div>
    </form>
  );
}
