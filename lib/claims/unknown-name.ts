import type { Database } from "#lib/db/client.ts";
import type { Fault } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { nearestNames } from "#lib/search/nearest-names.ts";

/** The fault of a name that no page of a kind has: the nearest ones are in the sentence. */
export async function unknownName(db: Database, kind: Kind, typed: string, pointer: string): Promise<Fault> {
  const nearest = await nearestNames(db, kind, typed);
  const hint = nearest.length ? ` Nearest: ${nearest.map(({ title, slug }) => `${title} (${slug})`).join(", ")}.` : "";
  return { pointer, code: "unknown-page", detail: `There is no ${kind} called “${typed.trim()}”.${hint}` };
}
