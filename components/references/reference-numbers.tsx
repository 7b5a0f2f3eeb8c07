/** @jsxImportSource #static-html */
import "./references.css";

/** The superscript numbers of a fact's sources, each leading to the list at the end of the page. */
export function ReferenceNumbers({
  references,
  numberOf,
}: {
  references: readonly { url: string; title: string }[];
  numberOf: Record<string, number>;
}) {
  if (references.length === 0) return null;
  return (
    <sup className="ref">
      {references.map(({ url, title }) => (
        <a key={url} href={`#ref-${numberOf[url]}`} title={title}>
          [{numberOf[url]}]
        </a>
      ))}
    </sup>
  );
}
