/** @jsxImportSource #static-html */
import { pathOf } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { PROTECTIONS, type Protection } from "#lib/domain/protection.ts";
import { sayInstant } from "./say-instant.ts";

/** How things stand with a page: whether it is there, and who may edit it. */
export function PageStanding({
  deleted,
  mergedInto,
  protection,
  path,
}: {
  deleted: boolean;
  mergedInto: PageName | null;
  protection: Protection | null;
  path: string;
}) {
  return (
    <ul className="plain standing">
      {deleted && !mergedInto && (
        <li>
          The page is deleted. Its <a href={`${path}/history`}>history</a> is kept.
        </li>
      )}
      {mergedInto && (
        <li>
          The page was merged into <a href={pathOf(mergedInto)}>{mergedInto.title}</a>; its address leads there. Its{" "}
          <a href={`${path}/history`}>history</a> is kept.
        </li>
      )}
      {protection ? <Protected protection={protection} /> : <li>Who may edit: everybody who may edit pages.</li>}
    </ul>
  );
}

function Protected({ protection: { level, until, reason, at, by, byName } }: { protection: Protection }) {
  const who = PROTECTIONS[level].says;
  return (
    <li>
      Who may edit: {who.charAt(0).toLowerCase() + who.slice(1)},{" "}
      {until ? `until ${sayInstant(until)}` : "until somebody lifts it"}. Protected by{" "}
      <a href={`/users/${encodeURIComponent(by)}`}>{byName}</a> on {sayInstant(at)}: {reason}
    </li>
  );
}
