/** @jsxImportSource #static-html */
import type { ShownRevision } from "#lib/domain/shown-revision.ts";
import { labelOfTag } from "#lib/domain/tag-labels.ts";
import "./history.css";

type Summarised = Pick<ShownRevision, "summary" | "minor" | "tags">;

/** Why a revision was made, whether it is minor, and its tags. */
export function RevisionSummary({ revision }: { revision: Summarised }) {
  const { summary, minor, tags } = revision;
  return (
    <span className="summary">
      {minor && (
        <abbr className="minor" title="Minor edit">
          m
        </abbr>
      )}{" "}
      {summary === null ? <span className="hidden-part">summary hidden</span> : summary || <i>no summary</i>}{" "}
      {tags.map((tag) => (
        <span key={tag} className={`tag tag-${tag}`}>
          {labelOfTag(tag)}
        </span>
      ))}
    </span>
  );
}
