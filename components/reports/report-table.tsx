/** @jsxImportSource #static-html */
import { PageLink } from "#components/ui/page-link.tsx";
import { formatDate } from "#lib/domain/dates.ts";
import type { ReportRow } from "#lib/domain/reports.ts";
import "./reports.css";

const OTHERS_SHOWN = 5;

/** The rows of a work list: the page, what is missing, since when, and the way to the form that mends it. */
export function ReportTable({ rows, boxes }: { rows: readonly ReportRow[]; boxes: boolean }) {
  return (
    <div className="scroll">
      <table className="grid-table report-table">
        <thead>
          <tr>
            {boxes && (
              <th scope="col">
                <span className="visually-hidden">Chosen</span>
              </th>
            )}
            <th scope="col">Page</th>
            <th scope="col">What is missing</th>
            <th scope="col">Last changed</th>
            <th scope="col">Mend</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.mend.href + row.what} row={row} boxes={boxes} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { page, name, what, since, mend, others }, boxes }: { row: ReportRow; boxes: boolean }) {
  return (
    <tr>
      {boxes && (
        <td>{page && <input type="checkbox" name="page" value={page.id} aria-label={`${name} is still right`} />}</td>
      )}
      <th scope="row">{page ? <PageLink page={page} q="" /> : <span className="red-link">{name}</span>}</th>
      <td>
        {what}
        {others.length > 0 && (
          <span className="note report-others">
            {others.slice(0, OTHERS_SHOWN).map((other, index) => (
              <span key={other.id}>
                {index > 0 && " · "}
                <PageLink page={other} q="" />
              </span>
            ))}
            {others.length > OTHERS_SHOWN && ` and ${others.length - OTHERS_SHOWN} more`}
          </span>
        )}
      </td>
      <td className="report-since">{since && <time dateTime={since}>{formatDate(since)}</time>}</td>
      <td>
        <a href={mend.href} aria-label={`${mend.label}: ${name}`}>
          {mend.label}
        </a>
      </td>
    </tr>
  );
}
