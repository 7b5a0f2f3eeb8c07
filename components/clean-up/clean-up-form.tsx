/** @jsxImportSource #static-html */
import { BLOCK_FIELDS, BlockFields } from "#components/admin/block-fields.tsx";
import { CheckBox } from "#components/form/check-box.tsx";
import { Field, type Filled } from "#components/form/field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import type { LastEdits } from "#lib/domain/last-edits.ts";
import { LastEditsTable } from "./last-edits-table.tsx";
import "./clean-up.css";

type Props = { path: string; left: readonly LastEdits[]; blockable: boolean; kept: KeptForm | null };

/** One form for all that is done about a vandal: take back their edits, delete their pages, block the account. */
export function CleanUpForm({ path, left, blockable, kept }: Props) {
  const filled: Filled = {
    fields: kept?.fields ?? fieldsOf(left),
    faults: kept?.problem.errors ?? [],
  };
  if (left.length === 0 && !blockable) return <p className="note">Nothing stands as this account left it.</p>;
  return (
    <>
      <FormProblem problem={kept?.problem ?? null} names={["reason", ...BLOCK_FIELDS]} />
      <form method="post" action={`${path}/save`} className="form clean-up">
        <LastEditsTable left={left} filled={filled} />
        {blockable && (
          <fieldset className="fieldset">
            <legend>The account</legend>
            <CheckBox name="block" filled={filled}>
              Block it first
            </CheckBox>
            <BlockFields filled={filled} />
          </fieldset>
        )}
        <Field
          name="reason"
          label="Reason"
          filled={filled}
          required
          maxLength={300}
          hint="It becomes the summary of each rollback and stands in the audit log."
        />
        <div className="form-actions">
          <button type="submit" className="button button-grave">
            Clean up
          </button>
        </div>
      </form>
    </>
  );
}

/** Everything is ticked: looking through is easier than ticking. */
const fieldsOf = (left: readonly LastEdits[]) => ({
  rollback: left.filter(({ target }) => target !== null).map(({ page }) => String(page)),
  remove: left.filter(({ target }) => target === null).map(({ page }) => String(page)),
  block: ["yes"],
  length: ["week"],
  reason: ["Vandalism"],
});
