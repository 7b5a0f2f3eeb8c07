/** @jsxImportSource #static-html */
import type { Child } from "#components/static-html/jsx-runtime.ts";
import type { DiffHunk, DiffRow } from "#lib/domain/diff/diff-text.ts";
import { DiffWords } from "./diff-words.tsx";
import { LeftOut } from "./left-out.tsx";
import { MovedMark } from "./moved-mark.tsx";
import { limitHunks } from "./shown-hunks.ts";

/** Both texts in one column; a line that was changed stands once, with the words it lost and those it got. */
export function InlineTable({ hunks, name }: { hunks: readonly DiffHunk[]; name: string }) {
  const { shown, leftOut } = limitHunks(hunks);
  return (
    <>
      <table className="diff diff-inline">
        <caption className="visually-hidden">The lines of the text, removed and added ones marked</caption>
        <colgroup>
          <col className="diff-numbers" />
          <col className="diff-numbers" />
          <col />
        </colgroup>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Line before</th>
            <th scope="col">Line after</th>
            <th scope="col">Text</th>
          </tr>
        </thead>
        {shown.map((hunk) => (
          <tbody key={hunk.after}>
            {hunk.rows.map((row) => (
              <InlineRow key={row.kind + ("after" in row ? row.after : row.before)} row={row} name={name} />
            ))}
          </tbody>
        ))}
      </table>
      <LeftOut lines={leftOut} />
    </>
  );
}

function InlineRow({ row, name }: { row: DiffRow; name: string }) {
  const [before, after] = ["before" in row ? row.before : null, "after" in row ? row.after : null];
  return (
    <tr>
      <td className="diff-number" id={before === null ? undefined : `${name}-b${before}`}>
        {before}
      </td>
      <td className="diff-number" id={after === null ? undefined : `${name}-a${after}`}>
        {after}
      </td>
      <InlineText row={row} name={name} />
    </tr>
  );
}

function InlineText({ row, name }: { row: DiffRow; name: string }) {
  if (row.kind === "same") return <Text kind="same">{row.text}</Text>;
  if (row.kind === "changed")
    return (
      <Text kind="changed" sign="±">
        <DiffWords pieces={row.pieces} />
      </Text>
    );
  if (row.kind === "removed")
    return (
      <Text kind={row.movedTo === null ? "removed whole" : "moved"} sign={row.movedTo === null ? "−" : "↷"}>
        {row.movedTo !== null && <MovedMark to number={row.movedTo} id={`${name}-a${row.movedTo}`} />}
        <del>{row.text}</del>
      </Text>
    );
  return (
    <Text kind={row.movedFrom === null ? "added whole" : "moved"} sign={row.movedFrom === null ? "+" : "↶"}>
      {row.movedFrom !== null && <MovedMark to={false} number={row.movedFrom} id={`${name}-b${row.movedFrom}`} />}
      <ins>{row.text}</ins>
    </Text>
  );
}

const Text = ({ kind, sign = "", children }: { kind: string; sign?: string; children: Child }) => (
  <td className={`diff-text ${kind}`}>
    <span className="diff-sign">{sign}</span>
    {children}
  </td>
);
