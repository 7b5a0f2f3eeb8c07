import type { Kind } from "#lib/domain/kinds.ts";
import type { Keyed } from "#lib/revisions/proposal.ts";
import { jsonPatchSchema } from "../schemas/json-patch.ts";
import { type Act, defineAct, objectSchema } from "./act.ts";
import { ACTS } from "./acts.ts";
import { patchPage, replacePage } from "./write-content.ts";
import type { Note } from "./write-query.ts";

/** What can be done to a page by a program, by a call of its own or as a line of many. */
export const CHANGES = {
  replace: defineAct({
    permission: "edit-page",
    summary: "Let a page say what is sent",
    description:
      "Carries the page as it is read, changed. What others saved since the revision in `If-Match` is merged " +
      "(`outcome.merged`); where that is not clean it is 409 with the three contents.",
    sends: objectSchema,
    carryOut: replacePage,
  }),
  patch: defineAct({
    permission: "edit-page",
    summary: "Change parts of a page",
    description:
      "A JSON Patch (RFC 6902) or a merge patch (RFC 7396) of the page as it is read, applied to what it said at the " +
      "revision in `If-Match`, and merged with what others saved since.",
    sends: jsonPatchSchema.or(objectSchema),
    carryOut: patchPage,
  }),
  ...ACTS,
} as const satisfies Record<string, Act>;

export type ChangeName = keyof typeof CHANGES;

/** What a call or a line asks for, as it was read; `name` is the page's slug. */
export type Change = {
  kind: Kind;
  note: Note;
  request: Keyed;
  sent: unknown;
} & ({ op: "create" } | { op: ChangeName; name: string; ifMatch: string | null });

/** The permission that the first look at a change asks for. */
export const permissionOf = (op: Change["op"]) => (op === "create" ? "create-page" : CHANGES[op].permission);
