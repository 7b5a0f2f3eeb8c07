import type { Database } from "#lib/db/client.ts";
import { NOW } from "#lib/domain/clocks.ts";
import { resolveNames } from "#lib/resolve/resolve-names.ts";

const AT_ONCE = 1000;

/** The slugs of our offerings that names mean without doubt, by the name. */
export async function findOfferings(db: Database, names: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const some = names.slice(from, from + AT_ONCE);
    const chosen = { kinds: ["offering"], matches: ["exact", "label"], limit: 2, clocks: NOW } as const;
    for (const [place, [best, next]] of (await resolveNames(db, some, chosen)).entries())
      if (best && best.score > (next?.score ?? 0)) found.set(some[place] ?? "", best.slug);
  }
  return found;
}
