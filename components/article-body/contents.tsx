/** @jsxImportSource #static-html */
import type { Heading } from "#lib/domain/page.ts";

/** The table of contents; a text with fewer than three headings needs none. */
export function Contents({ headings }: { headings: readonly Heading[] }) {
  const shown = headings.filter(({ depth }) => depth === 2 || depth === 3);
  if (shown.length < 3) return null;
  return (
    <nav className="contents panel" aria-labelledby="on-this-page">
      <p id="on-this-page">On this page</p>
      <ol>
        {shown.map(({ id, text, depth }) => (
          <li key={id} className={depth === 3 ? "deeper" : undefined}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
