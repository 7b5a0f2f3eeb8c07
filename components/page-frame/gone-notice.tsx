/** @jsxImportSource #static-html */
import { collectionOf } from "#lib/domain/kinds.ts";
import type { Page } from "#lib/domain/page.ts";

/** Says on the tabs of a page that was deleted or merged that it is gone, and where it went. */
export function GoneNotice({ page: { kind, gone } }: { page: Page }) {
  if (!gone) return null;
  return (
    <p className="notice" role="note">
      {gone.into === null ? (
        "This page was deleted. What it said is kept here."
      ) : (
        <>
          This page was merged into <a href={`/${collectionOf(kind)}/${gone.into}`}>another one</a>, to which its
          addresses lead now. What it said is kept here.
        </>
      )}
    </p>
  );
}
