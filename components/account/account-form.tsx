/** @jsxImportSource #static-html */
import type { Filled } from "#components/form/field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import "#components/form/form.css";

/** What a form begins with: what was typed before, else `fields`. */
export const filledFrom = (kept: KeptForm | null, fields: Record<string, string[]> = {}): Filled => ({
  fields: kept?.fields ?? fields,
  faults: kept?.problem.errors ?? [],
});

/** A form with what went wrong above it. `names` are its fields, beside which their faults stand. */
export function AccountForm({
  action,
  kept,
  names,
  button,
  children,
}: {
  action: string;
  kept: KeptForm | null;
  names: readonly string[];
  button: string;
  children: Child;
}) {
  return (
    <>
      <FormProblem problem={kept?.problem ?? null} names={names} />
      <form className="form" method="post" action={action}>
        {children}
        <div className="form-actions">
          <button type="submit" className="button">
            {button}
          </button>
        </div>
      </form>
    </>
  );
}
