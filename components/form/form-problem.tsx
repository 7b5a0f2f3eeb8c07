/** @jsxImportSource #static-html */
import { ERRORS, type Fault, type Problem } from "#lib/domain/errors.ts";
import { faultsOfNone } from "#lib/domain/form-fields.ts";
import { idOf } from "./field.tsx";

/**
 * Above a form: that it was not carried out, why, and what to do; a link to each field that is at fault, and the faults
 * that belong to no field. Nothing when there is no problem.
 */
export function FormProblem({ problem, names }: { problem: Problem | null; names: readonly string[] }) {
  if (!problem) return null;
  const { title, remedy } = ERRORS[problem.code];
  const homeless = new Set<Fault>(faultsOfNone(problem.errors, names));
  return (
    <div className="form-problem" role="alert">
      <p>
        <strong>{title}.</strong> {problem.detail} {remedy}
      </p>
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((fault) => (
            <li key={fault.pointer + fault.detail}>
              {homeless.has(fault) ? fault.detail : <a href={`#${idOf(fault.pointer.slice(1))}`}>{fault.detail}</a>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
