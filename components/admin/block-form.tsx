/** @jsxImportSource #static-html */
import { Field } from "#components/form/field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import { BLOCK_FIELDS, BlockFields } from "./block-fields.tsx";

/** The form that blocks an account, and, when it is blocked, the one that lifts the block. */
export function BlockForm({ path, blocked, kept }: { path: string; blocked: boolean; kept: KeptForm | null }) {
  const filled = { fields: kept?.fields ?? {}, faults: kept?.problem.errors ?? [] };
  return (
    <>
      <FormProblem problem={kept?.problem ?? null} names={[...BLOCK_FIELDS, "reason", "lift-reason"]} />
      <div className="person-rights">
        <form method="post" action={`${path}/save`} className="form panel">
          {blocked && <h2>Change the block</h2>}
          <p>A blocked account saves nothing and is signed out at once; its tokens stop working.</p>
          <BlockFields filled={filled} />
          <Field
            name="reason"
            label="Reason"
            filled={filled}
            required
            maxLength={300}
            hint="The blocked person and everybody else can read it."
          />
          <div className="form-actions">
            <button type="submit" className="button button-grave">
              Block
            </button>
          </div>
        </form>
        {blocked && (
          <form method="post" action={`${path}/lift/save`} className="form panel">
            <h2>Lift the block</h2>
            <Field name="lift-reason" label="Reason for lifting it" filled={filled} required maxLength={300} />
            <div className="form-actions">
              <button type="submit" className="button-quiet">
                Lift it
              </button>
            </div>
          </form>
        )}
      </div>
    </>
  );
}
