import type { Connection } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { findPageState, type PageState } from "./find-page-state.ts";

type Wanted = {
  page: number;
  /** The revision that the actor looked at; not to be said where any will do. */
  base?: number | undefined;
  /** Whether the act is meant for a page that is there or for one that is gone. */
  gone?: boolean;
};

/** The page that an act is about, or why it cannot be done to it: it moved on meanwhile, it is deleted, it is not. */
export async function stateForAct(
  db: Connection,
  { page, base, gone = false }: Wanted,
): Promise<PageState | { problem: Problem }> {
  const state = await findPageState(db, page);
  if (!state) return { problem: problem("not-found", `There is no page with the id ${page}.`) };
  if (state.deleted && !gone) return { problem: problem("deleted", `“${state.content.title}” was deleted.`) };
  if (!state.deleted && gone)
    return {
      problem: problem("nothing-to-undo", `“${state.content.title}” is not deleted: there is nothing to restore.`),
    };
  if (base !== undefined && base !== state.current)
    return {
      problem: problem("conflict", `This was asked of revision ${base}; the page is at revision ${state.current} now.`),
    };
  return state;
}
