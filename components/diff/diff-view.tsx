/** @jsxImportSource #static-html */
import { isSameRevision, type RevisionDiff } from "#lib/domain/diff/diff-revisions.ts";
import { sayRenaming } from "#lib/domain/diff/sentences-of.ts";
import { DiffWords } from "./diff-words.tsx";
import { InlineTable } from "./inline-table.tsx";
import { SideTable } from "./side-table.tsx";
import "./diff.css";

type Props = {
  diff: RevisionDiff;
  /** In one column instead of two. */
  inline: boolean;
  /** Begins the ids of its lines: give each another where a page shows several diffs. */
  name?: string;
};

/**
 * What differs between two revisions: title and facts as sentences, the text line by line. Additions and removals are told
 * by their signs and by `ins` and `del`, not by colour alone.
 */
export function DiffView({ diff, inline, name = "line" }: Props) {
  if (isSameRevision(diff)) return <p className="note">Both say the same.</p>;
  const { title, slug, record, text } = diff;
  const hasText = text.hunks.length > 0;
  return (
    <div className="diff-view">
      {(title || slug || record.length > 0) && (
        <ul className="diff-facts">
          {title && <li>{sentence(sayRenaming("title", title))}</li>}
          {slug && <li>{sentence(sayRenaming("address", slug))}</li>}
          {record.map((change) => (
            <li key={change.pointer + change.sentence}>
              {sentence(change.sentence)}
              {change.pieces && (
                <p className="diff-quote">
                  <DiffWords pieces={change.pieces} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {hasText ? (
        <TextTable text={text} inline={inline} name={name} />
      ) : (
        <p className="note">The text is the same in both.</p>
      )}
    </div>
  );
}

const sentence = (said: string): string => `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;

const TextTable = ({ text, inline, name }: { text: RevisionDiff["text"]; inline: boolean; name: string }) =>
  inline ? <InlineTable hunks={text.hunks} name={name} /> : <SideTable hunks={text.hunks} name={name} />;
