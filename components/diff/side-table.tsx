/** @jsxImportSource #static-html */

import type { Child } from "#components/static-html/jsx-runtime.ts";
import type { DiffHunk, DiffRow } from "#lib/domain/diff/diff-text.ts";
import { DiffWords } from "./diff-words.tsx";
import { LeftOut } from "./left-out.tsx";
import { MovedMark } from "./moved-mark.tsx";
import { limitHunks } from "./shown-hunks.ts";

/** The older text at the left, the newer at the right; below each other where there is no room for both. */
export function SideTable({ hunks, name }: { hunks: readonly DiffHunk[]; name: string }) {
  const { shown, leftOut } = limitHunks(hunks);
  return (
    <>
      <table className="diff diff-side">
        <caption className="visually-hidden">The lines of the text before and after</caption>
        <colgroup>
          <col className="diff-numbers" />
          <col />
          <col className="diff-numbers" />
          <col />
        </colgroup>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Line before</th>
            <th scope="col">Text before</th>
            <th scope="col">Line after</th>
            <th scope="col">Text after</th>
          </tr>
        </thead>
        {shown.map((hunk) => (
          <tbody key={hunk.after}>
            {hunk.rows.map((row) => (
              <SideRow key={row.kind + ("after" in row ? row.after : row.before)} row={row} name={name} />
            ))}
          </tbody>
        ))}
      </table>
      <LeftOut lines={leftOut} />
    </>
  );
}

function SideRow({ row, name }: { row: DiffRow; name: string }) {
  const [before, after] = [beforeId(name, row), afterId(name, row)];
  if (row.kind === "same")
    return (
      <tr>
        <Line number={row.before} id={before} />
        <Text kind="same">{row.text}</Text>
        <Line number={row.after} id={after} />
        <Text kind="same repeated">{row.text}</Text>
      </tr>
    );
  if (row.kind === "changed")
    return (
      <tr>
        <Line number={row.before} id={before} />
        <Text kind="removed" sign="−">
          <DiffWords pieces={row.pieces} without="added" />
        </Text>
        <Line number={row.after} id={after} />
        <Text kind="added" sign="+">
          <DiffWords pieces={row.pieces} without="removed" />
        </Text>
      </tr>
    );
  return row.kind === "removed" ? (
    <tr>
      <Line number={row.before} id={before} />
      <Text kind={row.movedTo === null ? "removed whole" : "moved"} sign={row.movedTo === null ? "−" : "↷"}>
        {row.movedTo !== null && <MovedMark to number={row.movedTo} id={`${name}-a${row.movedTo}`} />}
        <del>{row.text}</del>
      </Text>
      <td className="none" colSpan={2} />
    </tr>
  ) : (
    <tr>
      <td className="none" colSpan={2} />
      <Line number={row.after} id={after} />
      <Text kind={row.movedFrom === null ? "added whole" : "moved"} sign={row.movedFrom === null ? "+" : "↶"}>
        {row.movedFrom !== null && <MovedMark to={false} number={row.movedFrom} id={`${name}-b${row.movedFrom}`} />}
        <ins>{row.text}</ins>
      </Text>
    </tr>
  );
}

const beforeId = (name: string, row: DiffRow): string => ("before" in row ? `${name}-b${row.before}` : "");
const afterId = (name: string, row: DiffRow): string => ("after" in row ? `${name}-a${row.after}` : "");

const Line = ({ number, id }: { number: number; id: string }) => (
  <td className="diff-number" id={id}>
    {number}
  </td>
);

const Text = ({ kind, sign = "", children }: { kind: string; sign?: string; children: Child }) => (
  <td className={`diff-text ${kind}`}>
    <span className="diff-sign">{sign}</span>
    {children}
  </td>
);
