/** @jsxImportSource #static-html */
import { ConfidenceMark } from "#components/confidence/confidence-mark.tsx";
import { ReferenceNumbers } from "#components/references/reference-numbers.tsx";
import { formatDate } from "#lib/domain/dates.ts";
import type { OfferingRecord } from "#lib/domain/offering-record.ts";

/** What was said of the offering's state at a date. */
export function Statements({
  statements,
  numberOf,
}: {
  statements: OfferingRecord["statements"];
  numberOf: Record<string, number>;
}) {
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="then">
      <h2 id="then">As it stood</h2>
      <ul className="plain statements">
        {statements.map(({ asOf, text, confidence, references }) => (
          <li key={asOf}>
            <strong>{formatDate(asOf)}:</strong> {text} <ConfidenceMark confidence={confidence} />
            <ReferenceNumbers references={references} numberOf={numberOf} />
          </li>
        ))}
      </ul>
    </section>
  );
}
