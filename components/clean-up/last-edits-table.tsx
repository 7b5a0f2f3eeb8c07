/** @jsxImportSource #static-html */
import type { Filled } from "#components/form/field.tsx";
import { Instant } from "#components/ui/instant.tsx";
import { pathOf } from "#lib/domain/kinds.ts";
import type { LastEdits } from "#lib/domain/last-edits.ts";

/** Pages that stand as an account left them, each to be ticked, with a look at what was done to it. */
export function LastEditsTable({ left, filled }: { left: readonly LastEdits[]; filled: Filled }) {
  if (left.length === 0) return <p className="note">No page stands as this account left it.</p>;
  return (
    <div className="scroll">
      <table className="grid-table admin-table">
        <thead>
          <tr>
            <th scope="col">Undo</th>
            <th scope="col">Page</th>
            <th scope="col">Edits in a row</th>
            <th scope="col">Bytes</th>
            <th scope="col">Last edit</th>
            <th scope="col">Summary</th>
          </tr>
        </thead>
        <tbody>
          {left.map((row) => (
            <LastEditsRow key={row.page} row={row} filled={filled} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LastEditsRow({ row, filled }: { row: LastEdits; filled: Filled }) {
  const { page, title, current, at, summary, target, edits, bytes } = row;
  const path = pathOf(row);
  const name = target === null ? "remove" : "rollback";
  return (
    <tr>
      <td className="cell-check">
        <input
          type="checkbox"
          name={name}
          value={page}
          checked={(filled.fields[name] ?? []).includes(String(page))}
          aria-label={target === null ? `Delete “${title}”` : `Roll back “${title}”`}
        />
      </td>
      <th scope="row">
        <a href={path}>{title}</a>
        {target === null && <small> (made by this account alone: will be deleted)</small>}
      </th>
      <td>
        {edits} (<a href={`${path}/diff?${target === null ? "" : `from=${target}&`}to=${current}`}>difference</a>)
      </td>
      <td className="byte-delta">{signed(bytes)}</td>
      <td>
        <Instant at={at.toISOString()} />
      </td>
      <td>{summary || "none"}</td>
    </tr>
  );
}

const signed = (bytes: number): string =>
  `${bytes > 0 ? "+" : bytes < 0 ? "−" : "±"}${Math.abs(bytes).toLocaleString("en")}`;
