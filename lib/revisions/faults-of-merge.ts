import type { Statements } from "#lib/db/client.ts";
import type { Fault } from "#lib/domain/errors.ts";
import type { Proposal } from "./proposal.ts";

/** The fault of a merger of what is no offering, or into what is no other one that stands. */
export async function faultsOfMerge(db: Statements, { page, kind, mergedInto }: Proposal): Promise<Fault[]> {
  if (mergedInto === undefined) return [];
  const [target] = await db.$queryRaw<{ kind: string; deleted: boolean }[]>`
    SELECT kind::text, deleted FROM pages WHERE id = ${mergedInto} AND current IS NOT NULL`;
  if (kind === "offering" && target?.kind === kind && !target.deleted && mergedInto !== page) return [];
  return [
    { pointer: "/mergedInto", code: "unknown-page", detail: `There is no other offering ${mergedInto} that stands.` },
  ];
}
