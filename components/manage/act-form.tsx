/** @jsxImportSource #static-html */
import { FormProblem } from "#components/form/form-problem.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import "./manage.css";

/** The form of one act: what went wrong before, its fields, and the button that does it. */
export function ActForm({
  action,
  kept,
  names,
  hidden,
  submit,
  grave = false,
  back,
  first = null,
  children,
}: {
  /** Its door. */
  action: string;
  kept: KeptForm | null;
  /** The fields that show their own faults. */
  names: readonly string[];
  hidden: Record<string, string | number>;
  submit: string;
  grave?: boolean;
  /** Where to go instead. */
  back: string;
  /** A button before the others: what the Enter key does. */
  first?: Child;
  children: Child;
}) {
  return (
    <form method="post" action={action} className="form act-form">
      <FormProblem problem={kept?.problem ?? null} names={names} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <p className="form-actions">
        {first}
        <button type="submit" className={grave ? "button button-grave" : "button"}>
          {submit}
        </button>
        <a href={back}>Cancel</a>
      </p>
    </form>
  );
}
