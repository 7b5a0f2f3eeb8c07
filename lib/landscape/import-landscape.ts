import type { Database } from "#lib/db/client.ts";
import { changesOfRecord } from "#lib/domain/diff/record-changes.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { itemsOfGroups, type ModelGroup } from "#lib/domain/model-groups.ts";
import { type ModelRecord, modelRecordSchema } from "#lib/domain/model-record.ts";
import type { Page } from "#lib/domain/page.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { findOfferings } from "./find-offerings.ts";
import { groupsOfLandscape } from "./groups-of-landscape.ts";
import type { Landscape } from "./landscape.ts";

export type LandscapeImport = {
  landscape: Landscape;
  /** The model's slug; a page that is not there yet is made under this title. */
  slug: string;
  title: string;
  /** The day of the landscape, for a page that is not there yet. */
  date: string;
  summary: string;
  dryRun: boolean;
};

/** `changes` are sentences without full stops; none: the page says so already. `number` is null after a dry run. */
export type Imported = {
  slug: string;
  isNew: boolean;
  entries: number;
  groups: number;
  offerings: number;
  changes: string[];
  number: number | null;
};

/**
 * Brings the groups and entries of a landscape onto the page of a model, in one revision of the actor's, or says what would
 * change. Entries whose name means one of our offerings lead there. All else that the page says stays.
 */
export async function importLandscape(
  db: Database,
  actor: Actor,
  wanted: LandscapeImport,
): Promise<Imported | { problem: Problem }> {
  if (!isPermitted(actor, "edit-page"))
    return { problem: problem("not-permitted", `${actor.name} may not edit pages.`) };
  const found = await findModel(db, wanted.slug);
  if ("problem" in found) return found;
  const { page } = found;
  const before = page ? (page.record as ModelRecord) : newRecord(wanted);
  const names = wanted.landscape.categories.flatMap((category) =>
    category.subcategories.flatMap(({ items }) => items.map(({ name }) => name)),
  );
  const groups = groupsOfLandscape(wanted.landscape, await findOfferings(db, [...new Set(names)]), before.groups ?? []);
  const record = { ...before, groups };
  const changes = page ? changesOfRecord(before, record, {}).map(({ sentence }) => sentence) : ["page made"];
  const told = { slug: page?.slug ?? wanted.slug, isNew: page === null, changes, ...countsOf(groups) };
  if (wanted.dryRun) return { ...told, number: null };
  return save(db, actor, wanted, { page, record, told });
}

/** The model of a slug, of old or of today; null where there is none yet. */
async function findModel(db: Database, slug: string): Promise<{ page: Page | null } | { problem: Problem }> {
  const found = await findPage(db, "model", slug, null);
  if ("page" in found) return { page: found.page };
  if ("moved" in found) return findModel(db, found.moved);
  return found.problem.code === "not-found" ? { page: null } : found;
}

const newRecord = ({ date, landscape }: LandscapeImport): ModelRecord =>
  modelRecordSchema.parse({ date, layers: landscape.categories.map(({ name }) => name) });

function countsOf(groups: readonly ModelGroup[]) {
  const items = itemsOfGroups(groups);
  const inner = groups.reduce((sum, group) => sum + group.groups.length, 0);
  const offerings = items.filter(({ item }) => item.offering !== null).length;
  return { entries: items.length, groups: inner, offerings };
}

async function save(
  db: Database,
  actor: Actor,
  { slug, title, summary }: LandscapeImport,
  { page, record, told }: { page: Page | null; record: ModelRecord; told: Omit<Imported, "number"> },
): Promise<Imported | { problem: Problem }> {
  const outcome = await saveRevision(db, actor, {
    page: page?.id ?? null,
    base: page?.current ?? null,
    kind: "model",
    slug: page?.slug ?? slug,
    title: page?.title ?? title,
    body: page?.body ?? "",
    record,
    summary,
    origin: "import",
  });
  return outcome.ok ? { ...told, number: outcome.number } : { problem: outcome.problem };
}
