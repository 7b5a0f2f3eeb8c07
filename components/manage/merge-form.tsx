/** @jsxImportSource #static-html */
import { Field } from "#components/form/field.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import { ActForm } from "./act-form.tsx";
import { filledOf } from "./filled-of.ts";

type Props = {
  path: string;
  bases: { from: number; into: number | null };
  into: string;
  reason: string;
  names: readonly string[];
  kept: KeptForm | null;
};

/** To merge an offering into another, which is named by its title or address; to be looked at before it is done. */
export function MergeForm({ path, bases, into, reason, names, kept }: Props) {
  const filled = filledOf(kept, { into, reason });
  return (
    <ActForm
      action={`${path}/manage/merge/save`}
      kept={kept}
      names={["into", "reason"]}
      hidden={{ base: bases.from, ...(bases.into === null ? {} : { baseInto: bases.into }) }}
      submit="Merge"
      grave
      back={`${path}/manage`}
      first={<ShowFirst path={path} />}
    >
      <Field
        name="into"
        label="Into which offering"
        filled={filled}
        hint="Its title or its address, such as amazon-s3. It stays, and takes over what this one says."
        list="offerings"
        required
      />
      <datalist id="offerings">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field name="reason" label="Reason" filled={filled} maxLength={500} required />
    </ActForm>
  );
}

const ShowFirst = ({ path }: { path: string }) => (
  <button type="submit" className="button-quiet" formMethod="get" formAction={`${path}/manage/merge`} formNoValidate>
    Show what would change
  </button>
);
