import { deletePage } from "#lib/revisions/delete-page.ts";
import { findNamedOffering } from "#lib/revisions/find-named-offering.ts";
import { findPageState } from "#lib/revisions/find-page-state.ts";
import { mergeOfferings } from "#lib/revisions/merge-offerings.ts";
import { movePage } from "#lib/revisions/move-page.ts";
import { protectPage } from "#lib/revisions/protect-page.ts";
import { restorePage } from "#lib/revisions/restore-page.ts";
import { revertPage } from "#lib/revisions/revert-page.ts";
import { rollbackPage } from "#lib/revisions/rollback-page.ts";
import { undoRevision } from "#lib/revisions/undo-revision.ts";
import {
  mergeSchema,
  moveSchema,
  protectSchema,
  restoreSchema,
  revertSchema,
  rollbackSchema,
  undoSchema,
} from "../schemas/acts.ts";
import { type Act, type Doing, defineAct } from "./act.ts";

const subjectOf = ({ page: { id }, base, request }: Doing) => ({ page: id, base, ...request });

/** What the wiki does with pages beside editing them, by the last part of its address. */
export const ACTS = {
  undo: defineAct({
    permission: "undo",
    summary: "Take back an edit",
    description:
      "Takes one old revision back, or several in a row, and keeps what came after. Where later edits changed the same " +
      "places it is 409 with the three contents. With a revision in `If-Match` it is refused once the page is past that.",
    sends: undoSchema,
    errors: ["cannot-undo", "nothing-to-undo"],
    carryOut: (db, actor, doing, sent) =>
      undoRevision(db, actor, { ...subjectOf(doing), ...sent, summary: doing.note.summary }),
  }),
  revert: defineAct({
    permission: "undo",
    summary: "Go back to a revision",
    description: "The page says again what it said at a revision; all later ones are taken back.",
    sends: revertSchema,
    errors: ["nothing-to-undo"],
    carryOut: (db, actor, doing, sent) => {
      const { summary } = doing.note;
      return revertPage(db, actor, { ...subjectOf(doing), ...sent, base: doing.base ?? doing.page.current, summary });
    },
  }),
  rollback: defineAct({
    permission: "rollback",
    summary: "Take back the last author's edits",
    description: "Takes back all edits of the last author in a row, down to the last revision by another.",
    sends: rollbackSchema,
    optional: true,
    errors: ["nothing-to-undo"],
    carryOut: (db, actor, doing, sent) =>
      rollbackPage(db, actor, { ...subjectOf(doing), ...sent, summary: doing.note.summary }),
  }),
  move: defineAct({
    permission: "move-page",
    summary: "Give a page another address",
    description: "The old address leads to the page for ever, and is given to no other.",
    sends: moveSchema,
    errors: ["name-taken"],
    carryOut: (db, actor, doing, sent) =>
      movePage(db, actor, { ...subjectOf(doing), ...sent, reason: doing.note.summary }),
  }),
  protect: defineAct({
    permission: "protect-page",
    summary: "Say who may edit a page",
    description: "Makes no revision: the answer is the page as it stands. It needs a `summary`, the reason.",
    sends: protectSchema,
    gone: true,
    carryOut: (db, actor, doing, { level, until }) => {
      const end = until ? new Date(until) : null;
      return protectPage(db, actor, { ...subjectOf(doing), level, until: end, reason: doing.note.summary });
    },
  }),
  restore: defineAct({
    permission: "delete-page",
    summary: "Bring a deleted or merged page back",
    description: "Under its address of last, with all its history.",
    sends: restoreSchema,
    optional: true,
    gone: true,
    errors: ["nothing-to-undo"],
    carryOut: (db, actor, doing, sent) =>
      restorePage(db, actor, { ...subjectOf(doing), ...sent, summary: doing.note.summary }),
  }),
  merge: defineAct({
    permission: "merge-offerings",
    summary: "Merge one offering into another",
    description:
      "The other gets all that this one's record says; this one's addresses lead there for ever. It needs a `summary`, " +
      "the reason. The answer is the offering that stays.",
    sends: mergeSchema,
    kinds: ["offering"],
    async carryOut(db, actor, { page, base, note, request }, { into }) {
      const target = typeof into === "number" ? await findPageState(db, into) : await findNamedOffering(db, into);
      if (target && "problem" in target) return { ok: false, ...target };
      const pair = { from: page.id, into: target?.page ?? 0 };
      return mergeOfferings(db, actor, { ...pair, bases: { from: base }, reason: note.summary, ...request });
    },
  }),
  delete: defineAct({
    permission: "delete-page",
    summary: "Delete a page",
    description:
      "Takes it away from readers, lists and search; its history is kept, and it can be restored. It needs a `summary`, " +
      "the reason. The answer is what it last said.",
    sends: null,
    carryOut: (db, actor, doing) => deletePage(db, actor, { ...subjectOf(doing), reason: doing.note.summary }),
  }),
} as const satisfies Record<string, Act>;
