/** @jsxImportSource #static-html */
import type { Piece } from "#lib/domain/diff/diff-words.ts";
import "./diff.css";

/** A text with its removed and added words; `without` leaves one kind out, as each of two columns does. */
export const DiffWords = ({ pieces, without }: { pieces: readonly Piece[]; without?: "removed" | "added" }) =>
  pieces.filter(({ kind }) => kind !== without).map((piece) => <Word key={piece.text} piece={piece} />);

function Word({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === "removed") return <del>{text}</del>;
  return kind === "added" ? <ins>{text}</ins> : text;
}
