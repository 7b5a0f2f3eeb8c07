/** @jsxImportSource #static-html */
import { ReferenceList } from "#components/references/reference-list.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import type { Citation } from "#lib/domain/page.ts";

/** A text as its page will show it, with its sources. */
export function PreviewText({ body, references }: { body: Child; references: readonly Citation[] }) {
  return (
    <>
      {body ?? <p className="note">There is nothing to show yet.</p>}
      <ReferenceList list={references} />
    </>
  );
}
