/** @jsxImportSource #static-html */
import { ERRORS, type Problem } from "#lib/domain/errors.ts";

/** Instead of a form: why this cannot be done to the page as it is now. */
export const CannotAct = ({ problem }: { problem: Problem }) => (
  <div className="form-problem cannot-act" role="alert">
    <p>
      <strong>{ERRORS[problem.code].title}.</strong> {problem.detail} {ERRORS[problem.code].remedy}
    </p>
    {problem.errors.length > 0 && (
      <ul>
        {problem.errors.map(({ pointer, detail }) => (
          <li key={pointer + detail}>{detail}</li>
        ))}
      </ul>
    )}
  </div>
);
