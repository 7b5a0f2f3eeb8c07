import { Prisma } from "#lib/db/generated/client.ts";
import type { KeyType, SortOrder } from "#lib/lists/sort-order.ts";

/** `order` is that of the stack, from the lowest layer up; a minus sign turns it round. Unknown dates come first. */
export const PLACEMENT_ORDERS = ["order", "-order", "offering", "-offering", "from", "-from"] as const;

export type PlacementOrder = (typeof PLACEMENT_ORDERS)[number];

type Key = { value: Prisma.Sql; type: KeyType };

const text = (value: string): Key => ({ value: Prisma.raw(value), type: "text" });
const int = (value: string): Key => ({ value: Prisma.raw(value), type: "int" });

const CLAIM = [text("o.plain_title"), int("p.offering_id"), text("p.claim_id")];

const KEYS: Record<"order" | "offering" | "from", Key[]> = {
  order: [int("l.position"), int("c.position"), text("c.plain_title"), int("c.page_id"), text("p.role"), ...CLAIM],
  offering: CLAIM,
  from: [text("coalesce(p.since, '')"), ...CLAIM],
};

/** The order of placements `p` by the nodes of their ends. */
export const placementOrderOf = (order: PlacementOrder): SortOrder => ({
  by: KEYS[order.replace("-", "") as keyof typeof KEYS],
  descending: order.startsWith("-"),
});
