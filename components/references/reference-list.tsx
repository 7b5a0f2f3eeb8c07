/** @jsxImportSource #static-html */
import { formatDate } from "#lib/domain/dates.ts";
import type { Citation } from "#lib/domain/page.ts";
import "./references.css";

/** The page's sources, numbered. */
export function ReferenceList({ list }: { list: readonly Citation[] }) {
  if (list.length === 0) return null;
  return (
    <section aria-labelledby="references">
      <h2 id="references">References</h2>
      <ol className="references">
        {list.map(({ url, title, retrieved }, index) => (
          <li key={url} id={`ref-${index + 1}`}>
            <a href={url} rel="nofollow ugc noopener">
              {title}
            </a>
            {" · "}
            {hostOf(url)}
            {retrieved && `, retrieved ${formatDate(retrieved)}`}
          </li>
        ))}
      </ol>
    </section>
  );
}

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, "");
