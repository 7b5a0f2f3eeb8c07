/** @jsxImportSource #static-html */
import type { Visitor } from "#lib/domain/permissions.ts";

/** Instead of a form: why it is not there for this visitor, and the way on. */
export function NotOpen({ why, visitor, next }: { why: string; visitor: Visitor; next: string }) {
  return (
    <p className="notice" role="note">
      {why}{" "}
      {visitor ? (
        <a href="/permissions">Who may do what</a>
      ) : (
        <a href={`/sign-in?next=${encodeURIComponent(next)}`}>Sign in</a>
      )}
    </p>
  );
}
