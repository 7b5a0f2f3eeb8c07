import type { Database } from "#lib/db/client.ts";
import type { Content } from "#lib/domain/content.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { compileMarkup } from "#lib/markup/compile-markup.ts";
import { keepRendering } from "#lib/revisions/keep-rendering.ts";
import type { Resolve } from "#lib/revisions/projections/node.ts";
import { type FilledPage, makeFilledPage } from "./filled-page.ts";
import { writeFilledPages } from "./write-filled-pages.ts";

export const BODY = "A page among many, which points at [[offering:amazon-s3]] and at [[Nowhere yet]].\n";

const BATCH = 1000;

/** What the page of an id says, its text aside, which is the same for all; `resolve` knows the pages that records name. */
export type Filling = { contentOf(page: number): Omit<Content, "body">; resolve: Resolve };

/**
 * Appends so many new pages. They are written many at once, but as the product's own rules make them: log and projections
 * of what it leaves verify.
 */
export async function appendPages(
  db: Database,
  actor: Actor,
  pages: number,
  { contentOf, resolve }: Filling,
): Promise<void> {
  const made = await compileMarkup(BODY);
  if (!made.ok) throw new Error("The text of the bench does not compile.");
  const { compiled } = made;
  await keepRendering(db, BODY, compiled);
  for (let left = pages; left > 0; left -= BATCH) {
    const size = Math.min(BATCH, left);
    await db.$transaction(
      async (tx) => {
        const [head] = await tx.$queryRaw<{ number: number; chain: Uint8Array; page: number; at: Date }[]>`
          SELECT number, chain_hash AS chain, nextval('pages_id_seq')::int AS page,
            date_trunc('milliseconds', clock_timestamp()) AS at FROM log_head FOR UPDATE`;
        if (!head) throw new Error("The log has no head.");
        const filled: FilledPage[] = [];
        for (let index = 0; index < size; index += 1) {
          const chainBefore = filled.at(-1)?.chain ?? head.chain;
          const content = { ...contentOf(head.page + index), body: BODY };
          const place = { number: head.number + 1 + index, at: head.at, chainBefore };
          filled.push(makeFilledPage(head.page + index, place, { actor, content, compiled, resolve }));
        }
        await writeFilledPages(tx, filled);
      },
      { timeout: 300_000 },
    );
  }
}
