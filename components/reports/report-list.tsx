/** @jsxImportSource #static-html */
import { REPORT_NAMES, REPORTS, type ReportName } from "#lib/domain/reports.ts";
import "./reports.css";

/** All work lists, each with what it is about and how much there is to do. */
export function ReportList({ counts }: { counts: Record<ReportName, number> }) {
  return (
    <ul className="plain report-list">
      {REPORT_NAMES.map((name) => (
        <li key={name}>
          <a href={`/reports/${name}`}>{REPORTS[name].title}</a>
          <span className="report-count">{counts[name]}</span>
          <p>{REPORTS[name].means}</p>
        </li>
      ))}
    </ul>
  );
}
