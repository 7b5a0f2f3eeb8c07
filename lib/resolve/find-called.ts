import type { Connection } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { keyOfName, withoutBrackets, withoutVendor, wordsOfName } from "#lib/domain/resolve/split-name.ts";
import { ledTo } from "#lib/pages/led-to.ts";
import { saidAt } from "#lib/taxonomy/when.ts";
import { type Chosen, isChosen } from "./chosen.ts";
import type { VendorNames } from "./read-vendor-names.ts";

/** A page that may be meant by the name in place `asked`, with a set of names that it has (`now`) or had. */
export type Called = PageName & {
  asked: number;
  vendor: number | null;
  now: boolean;
  calledTitle: string;
  calledSlug: string;
  calledLabels: string[];
};

/** So many pages of one name are looked at; more of them would tell nobody which is meant. */
const MOST_ALIKE = 100;

/**
 * The pages that have or had a name of the same letters and digits as one of these names: whole, without what stands in
 * brackets, or without a vendor's name before it. Names of old and those of merged pages count.
 */
export async function findCalled(
  db: Connection,
  names: readonly string[],
  vendors: VendorNames,
  chosen: Chosen,
  clocks: Clocks,
): Promise<Called[]> {
  const spelled = names.flatMap((name, asked) => spellingsOf(name, vendors).map((one) => ({ asked, ...one })));
  if (spelled.length === 0) return [];
  return readRows<Called>(
    db,
    Prisma.sql`
    SELECT DISTINCT a.asked, now.page_id AS id, now.kind::text, now.slug, now.title,
      CASE WHEN now.kind = 'vendor' THEN now.page_id ELSE now.parent_id END AS vendor, called.now,
      called.title AS "calledTitle", called.slug AS "calledSlug", called.labels AS "calledLabels"
    FROM unnest(${spelled.map(({ asked }) => asked)}::int[], ${spelled.map(({ name }) => name)}::text[],
      ${spelled.map(({ vendor }) => vendor)}::int[]) AS a (asked, name, vendor)
    CROSS JOIN LATERAL (
      SELECT n.page_id, n.title, n.slug, n.labels, ${saidAt("n", clocks)} AS now FROM nodes n
      WHERE name_keys(n.labels || ARRAY[n.title, n.slug]) @> ARRAY[name_key(a.name)]
        AND (a.vendor IS NULL OR n.parent_id = a.vendor) AND ${wasSaid(clocks)}
      ORDER BY now DESC, name_key(n.title) = name_key(a.name) DESC, n.page_id LIMIT ${MOST_ALIKE}
    ) called
    JOIN nodes now ON now.page_id = CASE WHEN called.now THEN called.page_id ELSE coalesce(
        (SELECT s.page_id FROM nodes s WHERE s.page_id = called.page_id AND ${saidAt("s", clocks)}),
        ${ledTo(Prisma.sql`called.page_id`)}) END
      AND ${saidAt("now", clocks)}
    WHERE ${isChosen("now", chosen)}`,
  );
}

/** Up to the second clock. */
const wasSaid = ({ at }: Clocks): Prisma.Sql => (at === null ? Prisma.sql`true` : Prisma.sql`n.first <= ${at}`);

type Spelling = { name: string; vendor: number | null };

/** A name as it was written, and what is left of it for each vendor whose name begins it. */
function spellingsOf(typed: string, vendors: VendorNames): Spelling[] {
  const spelled = [...new Set([typed, withoutBrackets(typed)])].filter((name) => keyOfName(name) !== "");
  return spelled.flatMap((name) => {
    const words = wordsOfName(name);
    const bare = [...vendors].flatMap(([vendor, names]): Spelling[] => {
      const rest = withoutVendor(words, new Set(names.map(keyOfName)));
      return rest.length < words.length ? [{ name: rest.join(" "), vendor }] : [];
    });
    return [{ name, vendor: null }, ...bare];
  });
}
