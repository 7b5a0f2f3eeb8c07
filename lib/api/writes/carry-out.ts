import type { Database } from "#lib/db/client.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { doOnce } from "#lib/revisions/find-done.ts";
import type { Refused, Saved } from "#lib/revisions/proposal.ts";
import { refusal } from "#lib/revisions/refuse-proposal.ts";
import { findNamedPage } from "../find-named-page.ts";
import { CHANGES, type Change, permissionOf } from "./change.ts";
import { findBase } from "./find-base.ts";
import type { SentPage } from "./read-content.ts";
import { tellProgram } from "./tell-program.ts";
import { createPage } from "./write-content.ts";

/** The page has another slug now: the address of its own. */
type Moved = { ok: false; moved: string };

/**
 * Carries out one change, once for each key. A refusal says what a program has to send otherwise: its pointers lead into
 * what it sent, with `/query/…` and `/header/…` for what stands beside it.
 */
export async function carryOut(db: Database, actor: Actor, change: Change): Promise<Saved | Refused | Moved> {
  const permission = permissionOf(change.op);
  if (!isPermitted(actor, permission)) return { ok: false, problem: refusal(actor, permission) };
  const outcome = await doOnce(db, actor, change.request, () => attempt(db, actor, change));
  return "problem" in outcome ? { ...outcome, problem: tellProgram(outcome.problem) } : outcome;
}

async function attempt(db: Database, actor: Actor, change: Change): Promise<Saved | Refused | Moved> {
  if (change.op === "create") return createPage(db, actor, change, change.sent as SentPage);
  const { op, kind, name, ifMatch, note, request, sent } = change;
  const act = CHANGES[op];
  const below = BY_METHOD.has(op) ? "" : `/${op}`;
  const found = await findNamedPage(db, kind, name, null, { below, gone: "gone" in act && act.gone });
  if (!("page" in found)) return { ok: false, ...found };
  const { page } = found;
  const from = await findBase(db, page, ifMatch);
  if ("problem" in from) return { ok: false, ...from };
  return act.carryOut(db, actor, { page, ...from, note, request }, sent);
}

/** What a method of the page's own address does; the others have one below it. */
const BY_METHOD: ReadonlySet<string> = new Set(["replace", "patch", "delete"]);
