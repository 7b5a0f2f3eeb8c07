import { Prisma } from "#lib/db/generated/client.ts";
import type { KeyType, SortOrder } from "#lib/lists/sort-order.ts";

/** `updated` goes by the newest revision, `order` is that of the stack; a minus sign turns it round. */
export type PageOrder = "title" | "-title" | "updated" | "-updated" | "order" | "-order";

/** How the types of the keys follow each other in each order. */
export const PAGE_KEYS: Record<PageOrder, readonly KeyType[]> = {
  title: ["text", "int"],
  "-title": ["text", "int"],
  updated: ["int"],
  "-updated": ["int"],
  order: ["int", "int", "text", "int"],
  "-order": ["int", "int", "text", "int"],
};

/** The order of pages by their node `n`, the node `l` of what they are part of, and the number of their newest revision. */
export function sortOrderOf(order: PageOrder, number: Prisma.Sql): SortOrder {
  const values = valuesOf(order.replace("-", "") as "title" | "updated" | "order", number);
  const by = PAGE_KEYS[order].map((type, place) => ({ type, value: values[place] ?? Prisma.empty }));
  return { by, descending: order.startsWith("-") };
}

function valuesOf(order: "title" | "updated" | "order", number: Prisma.Sql): Prisma.Sql[] {
  if (order === "title") return [Prisma.sql`n.plain_title`, Prisma.sql`n.page_id`];
  if (order === "updated") return [number];
  return [
    Prisma.sql`coalesce(l.position, 0)`,
    Prisma.sql`n.position`,
    Prisma.sql`n.plain_title`,
    Prisma.sql`n.page_id`,
  ];
}
