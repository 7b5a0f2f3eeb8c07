import type { Connection } from "#lib/db/client.ts";
import { type Content, normaliseBody, recordSchemaOf } from "#lib/domain/content.ts";
import type { Proposal } from "#lib/revisions/proposal.ts";

/**
 * What a proposal would change: the content that it was made from, as everybody may see it (null: a new page, or a text
 * that is hidden), and the content that it proposes. Null when its record does not fit the kind any more.
 */
export async function readHeldChange(
  db: Connection,
  proposal: Proposal,
): Promise<{ before: Content | null; after: Content } | null> {
  const { kind, slug, title, body } = proposal;
  const record = recordSchemaOf(kind).safeParse(proposal.record);
  if (!record.success) return null;
  const [before] = await db.$queryRaw<Content[]>`
    SELECT p.kind::text, r.slug, r.title, r.body, r.record FROM shown_revisions r JOIN pages p ON p.id = r.page_id
    WHERE r.number = ${proposal.base}::int AND r.page_id = ${proposal.page}::int AND NOT r.text_hidden`;
  return { before: before ?? null, after: { kind, slug, title, body: normaliseBody(body), record: record.data } };
}
