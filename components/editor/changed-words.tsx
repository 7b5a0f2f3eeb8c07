/** @jsxImportSource #static-html */
import { diffWords } from "#lib/domain/diff/diff-words.ts";

/** What somebody made of a text: words they added and words they removed, told apart by more than colour. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  return (
    <p className="conflict-text">
      {diffWords(before, after).map(({ kind, text }, index) => {
        if (kind === "same") return <span key={String(index)}>{text}</span>;
        return kind === "added" ? <ins key={String(index)}>{text}</ins> : <del key={String(index)}>{text}</del>;
      })}
    </p>
  );
}
