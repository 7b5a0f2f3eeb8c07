import type { Connection } from "#lib/db/client.ts";
import type { Kind } from "#lib/domain/kinds.ts";

const MAX_LENGTH = 80;

/** The slug nearest to a taken one that no page of the kind has or had: `s3-2`, `s3-3` and so on. */
export async function findFreeSlug(db: Connection, kind: Kind, slug: string): Promise<string> {
  const stem = slug.slice(0, MAX_LENGTH - 6).replace(/[-.]+$/, "");
  const rows = await db.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM slugs WHERE kind = ${kind}::"Kind" AND slug ^@ ${`${stem}-`}`;
  const taken = new Set(rows.map((row) => row.slug));
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
