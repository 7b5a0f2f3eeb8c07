import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { compileMarkup } from "#lib/markup/compile-markup.ts";
import { keepRendering } from "#lib/revisions/keep-rendering.ts";
import { type FilledPage, makeFilledPage, type Places } from "./filled-page.ts";
import { writeFilledPages } from "./write-filled-pages.ts";

export const BODY = "A page among many, which points at [[offering:amazon-s3]] and at [[Nowhere yet]].\n";
const BATCH = 1000;

/**
 * Fills a wiki up to so many pages, articles and offerings in turn. They are written many at once, but as the product's
 * own rules make them: log and projections of what it leaves verify.
 */
export async function fillPages(db: Database, actor: Actor, pages: number): Promise<void> {
  const made = await compileMarkup(BODY);
  if (!made.ok) throw new Error("The text of the bench does not compile.");
  await keepRendering(db, BODY, made.compiled);
  const places = await findPlaces(db);
  for (let count = await db.page.count(); count < pages; count += BATCH) {
    const size = Math.min(BATCH, pages - count);
    await db.$transaction(
      async (tx) => {
        const [head] = await tx.$queryRaw<{ number: number; chain: Uint8Array; page: number; at: Date }[]>`
          SELECT number, chain_hash AS chain, nextval('pages_id_seq')::int AS page,
            date_trunc('milliseconds', clock_timestamp()) AS at FROM log_head FOR UPDATE`;
        if (!head) throw new Error("The log has no head.");
        const filled: FilledPage[] = [];
        for (let index = 0; index < size; index += 1) {
          const place = {
            number: head.number + 1 + index,
            at: head.at,
            chainBefore: filled.at(-1)?.chain ?? head.chain,
          };
          filled.push(makeFilledPage(head.page + index, place, { actor, body: BODY, compiled: made.compiled, places }));
        }
        await writeFilledPages(tx, filled);
      },
      { timeout: 300_000 },
    );
  }
}

async function findPlaces(db: Database): Promise<Places> {
  const [places] = await db.$queryRaw<Places[]>`
    SELECT v.slug AS vendor, v.page_id AS "vendorId", c.slug AS component, c.page_id AS "componentId"
    FROM nodes v, nodes c WHERE v.kind = 'vendor' AND v.last IS NULL AND c.kind = 'component' AND c.last IS NULL
    ORDER BY v.page_id, c.page_id LIMIT 1`;
  if (!places) throw new Error("The first content has no vendor or no component.");
  return places;
}
