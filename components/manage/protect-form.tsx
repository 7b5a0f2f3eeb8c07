/** @jsxImportSource #static-html */
import { Choice } from "#components/form/choice.tsx";
import { Field } from "#components/form/field.tsx";
import { BLOCK_LENGTHS } from "#lib/domain/block-end.ts";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import { PROTECTIONS, type Protection } from "#lib/domain/protection.ts";
import { ActForm } from "./act-form.tsx";
import { filledOf } from "./filled-of.ts";

const LEVELS = Object.entries(PROTECTIONS).map(([value, { says }]) => ({ value, label: says }));

type Props = { path: string; protection: Protection | null; kept: KeptForm | null };

/** To say who may edit a page. */
export function ProtectForm({ path, protection, kept }: Props) {
  const filled = filledOf(kept, { level: protection?.level ?? "trusted", ...endOf(protection) });
  return (
    <ActForm
      action={`${path}/manage/protect/save`}
      kept={kept}
      names={["level", "length", "until", "reason"]}
      hidden={{}}
      submit="Set the protection"
      back={`${path}/manage`}
    >
      <Choice name="level" label="Who may edit" filled={filled} options={LEVELS} />
      <Choice name="length" label="How long" filled={filled} options={BLOCK_LENGTHS} />
      <Field name="until" label="Until" filled={filled} hint="A day, 2026-12-31, or an instant, 2026-12-31T18:00Z." />
      <Field name="reason" label="Reason" filled={filled} maxLength={500} required />
    </ActForm>
  );
}

const endOf = (protection: Protection | null): Record<string, string> =>
  protection?.until
    ? { length: "until", until: `${protection.until.toISOString().slice(0, 16)}Z` }
    : { length: "ever" };
