/** @jsxImportSource #static-html */
import { PROTECTIONS, type Protection } from "#lib/domain/protection.ts";
import { sayInstant } from "./say-instant.ts";

/** Who may edit a page, and if not everybody: who said so, why and until when. */
export function PageStanding({ protection }: { protection: Protection | null }) {
  if (!protection) return <p>Who may edit: everybody who may edit pages.</p>;
  const { level, until, reason, at, by, byName } = protection;
  const who = PROTECTIONS[level].says;
  return (
    <p className="standing">
      Who may edit: {who.charAt(0).toLowerCase() + who.slice(1)},{" "}
      {until ? `until ${sayInstant(until)}` : "until somebody lifts it"}. Protected by{" "}
      <a href={`/users/${encodeURIComponent(by)}`}>{byName}</a> on {sayInstant(at)}: {reason}
    </p>
  );
}
