/** @jsxImportSource #static-html */
import type { Child } from "#components/static-html/jsx-runtime.ts";
import { PAGE_ACTS, type PageAct } from "#lib/domain/page-acts.ts";

/** What stands around the form of an act: what the act is, and what it does. */
export const ActFrame = ({ act, children }: { act: PageAct; children: Child }) => (
  <>
    <h2>{PAGE_ACTS[act].title}</h2>
    <p>{PAGE_ACTS[act].says}</p>
    {children}
  </>
);
