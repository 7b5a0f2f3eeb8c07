import type { Statements } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Claimed } from "./claim-page.ts";
import type { Draft } from "./draft.ts";
import { keyPart } from "./keep-key.ts";
import { watchPage } from "./notify-readers.ts";
import type { Unwritten, Written } from "./written.ts";

/** Answers a proposal that says what the page says: with the current revision, and what was asked beside the content. */
export async function keepUnchanged(
  tx: Statements,
  actor: Actor,
  { proposal, merged, key }: Draft,
  { page, current }: Claimed,
): Promise<Written | Unwritten> {
  const number = current ?? 0;
  if (proposal.watch) await tx.$executeRaw`${watchPage(actor.id, page, number)}`;
  if (key && !(await keepKey(tx, actor, { ...key, merged }, page, number))) return { lost: true };
  return { saved: { ok: true, page, number, changed: false, merged, repeated: false }, announced: [] };
}

/** Keeps the key of a request that made no revision; false when another request took it meanwhile. */
export async function keepKey(
  tx: Statements,
  actor: Actor,
  key: Parameters<typeof keyPart>[1],
  page: number,
  number: number,
): Promise<boolean> {
  const later = Prisma.sql`(
    SELECT greatest(clock_timestamp(), at + interval '1 millisecond') FROM revisions WHERE number = ${number})`;
  const part = keyPart(actor, key, page, { number, at: later });
  const [row] = await tx.$queryRaw<{ keys: number }[]>`WITH ${part} SELECT count(*)::int AS keys FROM kept_key`;
  return row?.keys === 1;
}
