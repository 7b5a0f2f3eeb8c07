import { Prisma } from "#lib/db/generated/client.ts";

/**
 * The merged pages (`page`) and what each was called last (`title`, in lower case), as a query for LATERAL. They are
 * looked for, among all pages, only where the condition on what stands before it holds.
 */
export const mergedTitles = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT p.id AS page, lower(r.title) AS title FROM pages p JOIN shown_revisions r ON r.number = p.current
  WHERE p.merged_into IS NOT NULL AND NOT r.text_hidden AND ${condition} OFFSET 0`;
