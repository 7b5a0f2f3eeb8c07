/** @jsxImportSource #static-html */
import { type Cleaned, sayCleaned } from "#lib/domain/cleaned-pages.ts";
import { type Kind, pathOf } from "#lib/domain/kinds.ts";

type Shown = Cleaned & { kind: Kind; slug: string; title: string };

/** What became of each page of a clean-up. */
export function CleanUpResult({ cleaned }: { cleaned: readonly Shown[] }) {
  if (cleaned.length === 0) return null;
  return (
    <section className="panel clean-up-result" role="status" aria-label="What was done">
      <h2>What was done</h2>
      <ul>
        {cleaned.map(({ page, result, title, ...named }) => (
          <li key={page}>
            <a href={`${pathOf(named)}/history`}>{title}</a>: {sayCleaned(result)}
          </li>
        ))}
      </ul>
      <p>
        <a href="/admin/audit">The audit log</a> tells all of it.
      </p>
    </section>
  );
}
