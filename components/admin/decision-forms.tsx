/** @jsxImportSource #static-html */
import { Field } from "#components/form/field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";

/** The two answers to a held edit: save it as its author's, or refuse it with a reason. */
export function DecisionForms({ path, kept }: { path: string; kept: KeptForm | null }) {
  const filled = { fields: kept?.fields ?? {}, faults: kept?.problem.errors ?? [] };
  return (
    <section aria-label="Decision">
      <FormProblem problem={kept?.problem ?? null} names={["reason"]} />
      <div className="person-rights">
        <form method="post" action={`${path}/approve/save`} className="form panel">
          <p>It is saved as its author’s, merged with what others saved since, and counts as patrolled.</p>
          <div className="form-actions">
            <button type="submit" className="button">
              Let it through
            </button>
          </div>
        </form>
        <form method="post" action={`${path}/refuse/save`} className="form panel">
          <Field name="reason" label="Reason" filled={filled} required maxLength={300} hint="The author reads it." />
          <div className="form-actions">
            <button type="submit" className="button button-grave">
              Refuse it
            </button>
          </div>
        </form>
      </div>
    </section>
  );
}
