/** @jsxImportSource #static-html */
import type { Child } from "#components/static-html/jsx-runtime.ts";
import { PAGE_ACTS, type PageAct } from "#lib/domain/page-acts.ts";

/** What stands around the form of an act: what the act is, and the way back to all of them. */
export const ActFrame = ({ act, path, children }: { act: PageAct; path: string; children: Child }) => (
  <>
    <p className="note">
      <a href={`${path}/manage`}>Manage this page</a>
    </p>
    <h2 className="act-title">{PAGE_ACTS[act].title}</h2>
    <p>{PAGE_ACTS[act].says}</p>
    {children}
  </>
);
