/** @jsxImportSource #static-html */
import type { PageBlame } from "#lib/domain/page-blame.ts";
import { BlamedBy } from "./blamed-by.tsx";
import { groupLines } from "./group-lines.ts";
import "./blame.css";

type Props = {
  blame: PageBlame;
  /** The address of the page. */
  path: string;
};

/** Who said what of a page last: its facts one by one, and its text line by line. */
export function BlameView({ blame, path }: Props) {
  const { lines, parts, revisions, looked } = blame;
  return (
    <div className="blame">
      <p className="note">
        From {looked === 1 ? "one revision" : `${looked.toLocaleString("en")} revisions`}. A text that an undo or a
        revert brought back stays with those who wrote it.
      </p>
      {blame.hidden && <p className="notice">The newest text is hidden; this is the one before.</p>}
      <h2>Facts</h2>
      {parts.length === 0 ? (
        <p className="note">None.</p>
      ) : (
        <table className="blame-table blame-parts">
          <colgroup>
            <col className="blame-who" />
            <col />
          </colgroup>
          <Heads what="Fact" />
          <tbody>
            {parts.map((part) => (
              <tr key={part.pointer}>
                <BlamedBy mark={part} revision={revisions[part.revision]} path={path} />
                <td>{part.said.charAt(0).toUpperCase() + part.said.slice(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>Text</h2>
      {lines.length === 0 ? (
        <p className="note">There is none.</p>
      ) : (
        <table className="blame-table blame-lines">
          <colgroup>
            <col className="blame-who" />
            <col />
          </colgroup>
          <Heads what="Lines" />
          <tbody>
            {groupLines(lines).map((group) => (
              <tr key={group.lines[0]?.number}>
                <BlamedBy mark={group} revision={revisions[group.revision]} path={path} />
                <td>
                  <ol>
                    {group.lines.map(({ number, text }) => (
                      <li key={number} value={number}>
                        {text}
                      </li>
                    ))}
                  </ol>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

const Heads = ({ what }: { what: string }) => (
  <thead className="visually-hidden">
    <tr>
      <th scope="col">Who and when</th>
      <th scope="col">{what}</th>
    </tr>
  </thead>
);
