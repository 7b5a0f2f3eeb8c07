import type { Database } from "#lib/db/client.ts";
import { NOW } from "#lib/domain/clocks.ts";
import { normaliseBody } from "#lib/domain/content.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Rendering } from "#lib/domain/page.ts";
import type { TextView } from "#lib/domain/page-view.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { compileMarkup, type MarkupProblem } from "#lib/markup/compile-markup.ts";
import { readEmbedded, readTaxonomies, readVendors } from "./read-text-parts.ts";
import { resolveTargets } from "./resolve-targets.ts";

/** A text as its page would show it, or what the compiler has against it, each at its line and column. */
export type Preview = { view: TextView; rendering: Rendering } | { problems: MarkupProblem[] };

/**
 * Compiles a text that is being written, as a save would, and reads what it shows. Keeps nothing. For anyone who is signed
 * in, because a compilation costs.
 */
export async function previewPage(
  db: Database,
  visitor: Visitor,
  typed: string,
): Promise<Preview | { problem: Problem }> {
  if (!visitor) return { problem: problem("not-signed-in", "Only somebody who is signed in gets a preview.") };
  const body = normaliseBody(typed);
  const result = await compileMarkup(body);
  if (!result.ok) return { problems: result.problems };
  const rendering: Rendering = result.compiled;
  const names = await resolveTargets(db, rendering.targets, NOW);
  const [embedded, taxonomies, vendors] = await Promise.all([
    readEmbedded(db, rendering, names, NOW),
    readTaxonomies(db, rendering, NOW),
    readVendors(db, rendering, NOW),
  ]);
  return { view: { page: { body }, names, embedded, taxonomies, vendors }, rendering };
}
