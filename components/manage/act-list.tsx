/** @jsxImportSource #static-html */
import { applies, type ManagedPage, PAGE_ACTS, type PageAct, whyNot } from "#lib/domain/page-acts.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import "./manage.css";

const ACTS = Object.entries(PAGE_ACTS) as [PageAct, (typeof PAGE_ACTS)[PageAct]][];

/** All that can be done with a page: a link to each form where the visitor may, who may where they may not. */
export function ActList({ page, path, visitor }: { page: ManagedPage; path: string; visitor: Visitor }) {
  return (
    <dl className="acts">
      {ACTS.filter(([act]) => applies(act, page)).map(([act, { title, says }]) => {
        const not = whyNot(act, visitor, page);
        return (
          <div key={act}>
            <dt>{not ? title : <a href={addressOf(act, path)}>{title}</a>}</dt>
            <dd>
              {says} {!not && FROM_HISTORY.has(act) && "Choose which in the history."}
              {not && <span className="past"> {not}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What is done to a revision begins where the revisions are. */
const FROM_HISTORY: ReadonlySet<PageAct> = new Set<PageAct>(["undo", "revert"]);

const addressOf = (act: PageAct, path: string): string =>
  FROM_HISTORY.has(act) ? `${path}/history` : `${path}/manage/${act}`;
