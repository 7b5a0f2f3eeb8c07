/** @jsxImportSource #static-html */
import { formatDate } from "#lib/domain/dates.ts";
import type { RevisionNote } from "#lib/domain/page.ts";
import "./history.css";

type Listed = RevisionNote & { parent: number | null; title: string; bytesBefore: number };

/** A page's revisions, newest first, each leading to what the page said then. */
export function RevisionList({ revisions, path }: { revisions: readonly Listed[]; path: string }) {
  return (
    <ol className="plain revisions">
      {revisions.map((revision) => (
        <li key={revision.number}>
          <a href={`${path}?at=${revision.number}`}>
            <time dateTime={revision.at}>
              {formatDate(revision.at.slice(0, 10))}, {revision.at.slice(11, 16)} UTC
            </time>
          </a>
          <span>revision {revision.number}</span>
          <span>{revision.byName}</span>
          <span className="delta">{signed(revision.bytes - revision.bytesBefore)} bytes</span>
          <span>
            {revision.minor && <abbr title="Minor edit">m</abbr>} {revision.summary || "no summary"}
          </span>
        </li>
      ))}
    </ol>
  );
}

const signed = (bytes: number): string =>
  `${bytes > 0 ? "+" : bytes < 0 ? "−" : "±"}${Math.abs(bytes).toLocaleString("en")}`;
