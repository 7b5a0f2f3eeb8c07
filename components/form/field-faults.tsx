/** @jsxImportSource #static-html */
import type { Fault } from "#lib/domain/errors.ts";

/** What is wrong with a field, beside it; the field names it by `aria-describedby`. */
export function FieldFaults({ id, faults }: { id: string; faults: readonly Fault[] }) {
  return (
    <span className="field-faults" id={id} data-faults>
      {faults.map(({ detail }) => (
        <span key={detail} className="field-fault">
          {detail}
        </span>
      ))}
    </span>
  );
}
