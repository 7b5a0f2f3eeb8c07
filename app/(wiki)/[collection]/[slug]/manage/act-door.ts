import { formRoute, type Outcome, type Sent } from "#app/_next/form-route.ts";
import { problem } from "#lib/domain/errors.ts";
import { findKind, pathOf } from "#lib/domain/kinds.ts";
import type { PageAct } from "#lib/domain/page-acts.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { findPageState, type PageState } from "#lib/revisions/find-page-state.ts";
import type { Refused, Saved } from "#lib/revisions/proposal.ts";

type Params = { collection: string; slug: string };

/** What an act is asked to do: by whom, with which page, and what its form says. */
export type Asked = Pick<Sent<Params>, "db" | "fields"> & { actor: Actor; state: PageState };

const NOT_SIGNED_IN = problem("not-signed-in", "Only somebody who is signed in can do this.");

/** The door of an act's form. A page that was merged or deleted is found itself, so that it can be restored. */
export const actDoor = (act: PageAct, carryOut: (asked: Asked) => Promise<Outcome>) =>
  formRoute<Params>({
    form: ({ collection, slug }) => `/${encodeURIComponent(collection)}/${encodeURIComponent(slug)}/manage/${act}`,
    limit: "act",
    act: async ({ db, visitor, params: { collection, slug }, fields }) => {
      if (!visitor) return { problem: NOT_SIGNED_IN };
      const kind = findKind(collection);
      const state = kind && (await findPageState(db, { kind, slug }));
      if (!state) return { problem: problem("not-found", "There is no such page.") };
      return carryOut({ db, actor: visitor, state, fields });
    },
  });

/** Where an act leads: on, when it is done; back to its form (at `form`, where it was asked with parameters), when not. */
export const outcomeOf = (done: Saved | Refused, go: string, form?: string): Outcome =>
  done.ok
    ? { go, data: { revision: done.number, changed: done.changed, merged: done.merged } }
    : { problem: done.problem, conflict: done.conflict, ...(form === undefined ? {} : { form }) };

export const pathOfState = ({ content }: PageState): string => pathOf(content);
