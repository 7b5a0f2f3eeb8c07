import type { ReactNode } from "react";

/** One row of a list of facts (`<dl className="facts">`): what it is about, and what is known. */
export function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
