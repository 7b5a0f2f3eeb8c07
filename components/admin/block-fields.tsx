/** @jsxImportSource #static-html */
import { Choice } from "#components/form/choice.tsx";
import { Field, type Filled } from "#components/form/field.tsx";
import { BLOCK_LENGTHS } from "#lib/domain/block-end.ts";

export const BLOCK_FIELDS = ["length", "until"];

/** How long a block lasts: a length, or a day or instant. */
export function BlockFields({ filled }: { filled: Filled }) {
  return (
    <div className="form-row block-fields">
      <Choice name="length" label="How long" filled={filled} options={BLOCK_LENGTHS} />
      <Field
        name="until"
        label="The day, where one is chosen"
        filled={filled}
        hint="2026-12-31 or 2026-12-31T18:00Z"
        autoComplete="off"
      />
    </div>
  );
}
