/** @jsxImportSource #static-html */
import type { Child } from "#components/static-html/jsx-runtime.ts";

/** One row of a list of facts (`<dl className="facts">`): what it is about, and what is known. */
export function Fact({ label, children }: { label: Child; children: Child }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
