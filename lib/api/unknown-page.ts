import type { Database } from "#lib/db/client.ts";
import type { Fault } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { nearestNames } from "#lib/search/nearest-names.ts";

/** The fault of a name that no page of this kind has, with the slugs of those most like it. */
export async function unknownPage(db: Database, kind: Kind, name: string, pointer: string): Promise<Fault> {
  const nearest = await nearestNames(db, kind, name);
  const hint = nearest.length > 0 ? ` Nearest: ${nearest.map(({ slug }) => slug).join(", ")}.` : "";
  const shown = name.replace(/\p{C}/gu, "\u{FFFD}").slice(0, 100);
  return { pointer, code: "unknown-page", detail: `There is no ${kind} “${shown}”.${hint}` };
}
