/** @jsxImportSource #static-html */
import { PageLink } from "#components/ui/page-link.tsx";
import { KINDS, type Kind } from "#lib/domain/kinds.ts";
import type { Passage, SearchHit } from "#lib/domain/search-hit.ts";
import "./search-results.css";

/** What was found, best first, with the words marked that were asked for. */
export function SearchResults({ hits, q }: { hits: readonly SearchHit[]; q: string }) {
  return (
    <ol className="plain results">
      {hits.map(({ page, heading, passages }) => (
        <li key={page.id}>
          <PageLink page={page} q={q}>
            <Marked passage={heading} />
          </PageLink>{" "}
          <span className="note">{page.kind}</span>
          {passages.length === 0 && page.definition && <p>{page.definition}</p>}
          {passages.map((passage) => (
            <p key={passage.map(({ text }) => text).join("")}>
              … <Marked passage={passage} /> …
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** A passage with its matches marked; a piece is told apart from its like by where it begins. */
function Marked({ passage }: { passage: Passage }) {
  let begins = 0;
  return passage.map(({ text, match }) => {
    begins += text.length;
    return match ? <mark key={begins}>{text}</mark> : text;
  });
}

/** The kinds to narrow the results to; each a plain link. */
export function KindFilter({ query, kind, q }: { query: string; kind: Kind | null; q: string }) {
  const address = (one: Kind | null) =>
    `/search?q=${encodeURIComponent(query)}${one ? `&kind=${one}` : ""}${q.replace("?", "&")}`;
  return (
    <nav aria-label="Narrow the results" className="kind-filter">
      {[null, ...KINDS].map((one) => (
        <a key={one ?? "all"} href={address(one)} aria-current={one === kind ? "true" : undefined}>
          {one ? `${one}s` : "everything"}
        </a>
      ))}
    </nav>
  );
}
