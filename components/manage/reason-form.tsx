/** @jsxImportSource #static-html */
import { Field } from "#components/form/field.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import { ActForm } from "./act-form.tsx";
import { filledOf } from "./filled-of.ts";

type Props = {
  path: string;
  act: string;
  hidden: Record<string, string | number>;
  kept: KeptForm | null;
  /** The one field: why it is done, for the history. */
  name: "reason" | "summary";
  beginning?: string;
  required?: boolean;
  submit: string;
  grave?: boolean;
};

/** The form of an act that asks for nothing but why. */
export function ReasonForm({ path, act, hidden, kept, name, beginning = "", required = false, submit, grave }: Props) {
  return (
    <ActForm
      action={`${path}/manage/${act}/save`}
      kept={kept}
      names={[name]}
      hidden={hidden}
      submit={submit}
      grave={grave ?? false}
      back={`${path}/manage`}
    >
      <Field
        name={name}
        label={name === "reason" ? "Reason" : "Summary"}
        filled={filledOf(kept, { [name]: beginning })}
        hint="The history shows it to everybody."
        maxLength={500}
        required={required}
      />
    </ActForm>
  );
}
