/** @jsxImportSource #static-html */
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { ERRORS, type Problem } from "#lib/domain/errors.ts";

/** What stands where somebody may not look, or where nothing is: why, and what to do. */
export function Refusal({ problem }: { problem: Problem }) {
  const { title, remedy } = ERRORS[problem.code];
  return (
    <SiteFrame path="/" current="" clocks={NOW}>
      <h1 className="title">{title}</h1>
      <p className="lead">{problem.detail}</p>
      <p>
        {remedy} <a href="/permissions">Who may do what</a>
      </p>
    </SiteFrame>
  );
}
