import { recordAct } from "#lib/audit/record-act.ts";
import type { Connection } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { STALE_CHANNEL } from "#lib/db/listen-stale.ts";
import { problem } from "#lib/domain/errors.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { appendRevision } from "./append-revision.ts";
import type { Claimed } from "./claim-page.ts";
import type { Draft } from "./draft.ts";
import { type Entry, entryOf } from "./entry.ts";
import { faultsOfMerge } from "./faults-of-merge.ts";
import { faultsOfMissing } from "./faults-of-missing.ts";
import { keepUnchanged } from "./keep-unchanged.ts";
import {
  lookAhead,
  type Outlook,
  projectRevision,
  type Said,
  writeProjection,
} from "./projections/project-revision.ts";
import { readStanding, type Standing } from "./read-standing.ts";
import { refuseSlug, refuseStanding } from "./refuse-standing.ts";
import { saysTheSame } from "./says-the-same.ts";
import { staleKeysOfChange } from "./stale-keys-of-change.ts";
import { type Place, takeNumber } from "./take-number.ts";
import type { Unwritten, Written } from "./written.ts";

/** Writes a draft on a page that this transaction has claimed. What it answers is decided by what the lock lets it see. */
export async function writeRevision(
  tx: Connection,
  actor: Actor,
  draft: Draft,
  claimed: Claimed | null,
): Promise<Written | Unwritten> {
  const { proposal, checked, key } = draft;
  const standing = await readStanding(tx, actor, claimed, { content: checked.content, key: key?.name });
  if (standing.done && key) return repeat(standing.done, key.bodyHash);
  const refused = refuseStanding(actor, proposal, claimed, standing);
  if (refused) return { problem: refused };
  if (isStale(draft, claimed)) return { stale: true };
  const misnamed = refuseSlug(actor, { ...checked.content, origin: proposal.origin }, claimed, standing.owner);
  if (misnamed || !claimed) return { problem: misnamed ?? problem("not-found", "The page is gone.") };
  if (saysTheSame(draft, claimed, standing)) return keepUnchanged(tx, actor, draft, claimed);
  return writeNext(tx, actor, draft, claimed, standing);
}

function repeat({ bodyHash, ...made }: NonNullable<Standing["done"]>, asked: Uint8Array): Written | Unwritten {
  if (!Buffer.from(bodyHash).equals(asked))
    return { problem: problem("key-reused", "This key was sent with another content before.") };
  return { saved: { ok: true, ...made, repeated: true }, announced: [] };
}

/** A page that is gone has nothing that an edit could be made from: it is restored first. */
function isStale({ proposal, base }: Draft, claimed: Claimed | null): boolean {
  if (proposal.page === null || !claimed) return false;
  return claimed.current !== base || (claimed.deleted && !proposal.deleted && proposal.origin !== "restore");
}

async function writeNext(
  tx: Connection,
  actor: Actor,
  draft: Draft,
  claimed: Claimed,
  standing: Standing,
): Promise<Written | Unwritten> {
  const { proposal } = draft;
  const place = await takeNumber(tx);
  const outlook = await lookAhead(tx, claimed.page, saidBy(draft));
  const faults = [...(await faultsOfMissing(tx, outlook.missing)), ...(await faultsOfMerge(tx, proposal))];
  if (faults.length) return { problem: problem("invalid-content", "Nothing was saved.", faults) };
  const entry = entryOf(actor, draft, claimed, { standing, newHosts: outlook.held.newHosts });
  const announced = await write(tx, place, entry, { claimed, outlook });
  if (!announced) return { lost: true };
  if (proposal.act) await recordAct(tx, actor, { page: claimed.page, ...proposal.act });
  const { number } = place;
  const saved = { ok: true, page: claimed.page, number, changed: true, merged: draft.merged, repeated: false } as const;
  return { saved, announced };
}

const saidBy = ({ proposal, checked: { content, compiled } }: Draft): Said =>
  proposal.deleted ? null : { content, text: compiled.text, targets: compiled.targets };

/** The keys of the answers that the revision makes stale; null when its key was taken meanwhile. */
async function write(
  tx: Connection,
  place: Place,
  entry: Entry,
  { claimed, outlook }: { claimed: Claimed; outlook: Outlook },
): Promise<string[] | null> {
  const appended = await appendRevision(tx, place, entry);
  if (!appended) return null;
  const projection = projectRevision(entry.page, place, outlook);
  const announced = staleKeysOfChange(entry.page, entry.content.kind, projection, {
    authors: [entry.actor.id, ...entry.coAuthors, ...appended.reverted],
    ledTo: entry.mergedInto === claimed.mergedInto ? [] : [entry.mergedInto, claimed.mergedInto],
  });
  await writeProjection(tx, projection, Prisma.sql`SELECT pg_notify(${STALE_CHANNEL}, ${payloadOf(announced)})`);
  return announced;
}

// PostgreSQL refuses payloads of 8,000 bytes; a change that touches more is a reason to drop everything.
const MAX_PAYLOAD = 7_900;

function payloadOf(keys: readonly string[]): string {
  const payload = JSON.stringify(keys);
  return Buffer.byteLength(payload) < MAX_PAYLOAD ? payload : "*";
}
