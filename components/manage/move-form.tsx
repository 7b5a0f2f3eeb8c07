/** @jsxImportSource #static-html */
import { Field } from "#components/form/field.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import { ActForm } from "./act-form.tsx";
import { filledOf } from "./filled-of.ts";

type Props = { path: string; base: number; slug: string; title: string; kept: KeptForm | null };

/** To give a page another address. */
export function MoveForm({ path, base, slug, title, kept }: Props) {
  const filled = filledOf(kept, { slug, title });
  return (
    <ActForm
      action={`${path}/manage/move/save`}
      kept={kept}
      names={["slug", "title", "reason"]}
      hidden={{ base }}
      submit="Move the page"
      back={`${path}/manage`}
    >
      <Field
        name="slug"
        label="New address"
        filled={filled}
        hint={`What follows the last stroke: today ${path}. Lower-case letters, digits, single hyphens and dots.`}
        maxLength={80}
        required
      />
      <Field
        name="title"
        label="Title"
        filled={filled}
        hint="It may change with the address."
        maxLength={200}
        required
      />
      <Field name="reason" label="Reason" filled={filled} hint="For the history and the audit log." maxLength={500} />
    </ActForm>
  );
}
