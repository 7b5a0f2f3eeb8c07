import type { Database } from "#lib/db/client.ts";
import { type Fault, problem } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { mergePatch } from "#lib/domain/merge-patch.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { slugify } from "#lib/domain/slugs.ts";
import { saveNewPage } from "#lib/pages/save-new-page.ts";
import { findVersion, type Version } from "#lib/revisions/find-version.ts";
import { type Keyed, keyed, type Refused, type Saved } from "#lib/revisions/proposal.ts";
import { refusal } from "#lib/revisions/refuse-proposal.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import type { JsonPatch } from "../schemas/json-patch.ts";
import type { Doing } from "./act.ts";
import { applyJsonPatch } from "./apply-json-patch.ts";
import { readContent, type SentPage } from "./read-content.ts";
import type { Note } from "./write-query.ts";

/** Makes a page of what was sent, at the slug that it names or the one that its title suggests. */
export async function createPage(
  db: Database,
  actor: Actor,
  { kind, note, request }: { kind: Kind; note: Note; request: Keyed },
  sent: SentPage,
): Promise<Saved | Refused> {
  if (!isPermitted(actor, "create-page")) return { ok: false, problem: refusal(actor, "create-page") };
  const read = await readContent(kind, sent, null);
  if ("faults" in read) return invalid(read.faults);
  const slug = typeof sent.slug === "string" ? sent.slug : slugify(read.content.title);
  return saveNewPage(db, actor, { ...read.content, ...note, kind, slug, origin: "api", ...keyed(request) });
}

/** Lets a page say what was sent. What others saved since its base is merged. */
export async function replacePage(db: Database, actor: Actor, doing: Doing, sent: SentPage): Promise<Saved | Refused> {
  if (!isPermitted(actor, "edit-page")) return { ok: false, problem: refusal(actor, "edit-page") };
  const { page, base, note, request } = doing;
  const read = await readContent(page.kind, sent, page);
  if ("faults" in read) return invalid(read.faults);
  const about = { page: page.id, base: base ?? page.current, kind: page.kind, slug: page.slug };
  return saveRevision(db, actor, { ...read.content, ...note, ...about, origin: "api", ...keyed(request) });
}

/**
 * Changes what a page said at its base by a patch: a list of operations is a JSON Patch (RFC 6902), an object a merge patch
 * (RFC 7396). Where it cannot be applied nothing is, and every operation that fails is named.
 */
export async function patchPage(
  db: Database,
  actor: Actor,
  doing: Doing,
  patch: JsonPatch | SentPage,
): Promise<Saved | Refused> {
  if (!isPermitted(actor, "edit-page")) return { ok: false, problem: refusal(actor, "edit-page") };
  const base = doing.base ?? doing.page.current;
  const version = await findVersion(db, doing.page.id, base, "/header/If-Match");
  if ("problem" in version) return { ok: false, ...version };
  const applied = apply(documentOf(doing, version), patch);
  if ("faults" in applied) return unapplied(applied.faults, base);
  if (!isObject(applied.patched))
    return invalid([{ pointer: "", code: "invalid_type", detail: "A page is an object." }]);
  const lost = ["id", "kind", "slug"].filter((name) => !(name in (applied.patched as SentPage)));
  if (lost.length) return invalid(lost.map(faultOfLost));
  return replacePage(db, actor, { ...doing, base }, applied.patched);
}

/** The page as it is read; the slug is that of today, since an old one leads there. */
const documentOf = ({ page: { id, kind, slug } }: Doing, { content: { title, body, record } }: Version) => ({
  id,
  kind,
  slug,
  title,
  body,
  record,
});

const apply = (document: unknown, patch: JsonPatch | SentPage) =>
  Array.isArray(patch) ? applyJsonPatch(document, patch) : { patched: mergePatch(document, patch) };

const isObject = (value: unknown): value is SentPage =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands otherwise in the page than the patch takes for given is a conflict (RFC 5789, section 2.2). */
function unapplied(faults: Fault[], base: number): Refused {
  const isConflict = faults.every(({ code }) => code === "test-failed" || code === "missing");
  const detail = `The patch does not fit revision ${base}. Nothing was changed.`;
  return { ok: false, problem: problem(isConflict ? "conflict" : "invalid-input", detail, faults) };
}

const faultOfLost = (name: string): Fault => ({
  pointer: `/${name}`,
  code: "read-only",
  detail: `The ${name} of a page cannot be taken away.`,
});

const invalid = (faults: Fault[]): Refused => ({
  ok: false,
  problem: problem("invalid-content", "Nothing was saved.", faults),
});
