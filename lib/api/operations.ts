import { KINDS } from "#lib/domain/kinds.ts";
import type { Operation } from "./operation.ts";
import { checkLive, checkReady } from "./operations/check-health.ts";
import { getExport } from "./operations/export-log.ts";
import { exportCsv, exportJsonLd, exportTurtle } from "./operations/export-pages.ts";
import { listChanges } from "./operations/list-changes.ts";
import { listOf } from "./operations/list-pages.ts";
import { listPlacementRows } from "./operations/list-placements.ts";
import { historyOf } from "./operations/list-revisions.ts";
import { getContext, getContextVersion } from "./operations/read-context.ts";
import { getCrosswalk } from "./operations/read-crosswalk.ts";
import { getDiff } from "./operations/read-diff.ts";
import { getEquivalents } from "./operations/read-equivalents.ts";
import { indexOf } from "./operations/read-index.ts";
import { openApiOf } from "./operations/read-openapi.ts";
import { readOf } from "./operations/read-page.ts";
import { getRevision } from "./operations/read-revision.ts";
import { getSchema } from "./operations/read-schema.ts";
import { getTaxonomy } from "./operations/read-taxonomy.ts";
import { getTaxonomyTimemap, timemapOf } from "./operations/read-timemap.ts";
import { reconcileGet, reconcilePost } from "./operations/reconcile.ts";
import { previewEntity } from "./operations/reconcile-preview.ts";
import { proposeProperties, suggestEntities, suggestProperties, suggestTypes } from "./operations/reconcile-suggest.ts";
import { resolveMany, resolveOne } from "./operations/resolve.ts";
import { search } from "./operations/search.ts";
import { streamChanges } from "./operations/stream-changes.ts";
import { suggest } from "./operations/suggest.ts";
import { WEBHOOK_OPERATIONS } from "./operations/webhooks.ts";
import { writeMany } from "./operations/write-many.ts";
import { writesOf } from "./operations/write-page.ts";

/** Every call of the API. */
export const OPERATIONS: readonly Operation[] = [
  indexOf(() => OPERATIONS),
  openApiOf(() => OPERATIONS),
  getSchema,
  getTaxonomy,
  getTaxonomyTimemap,
  listPlacementRows,
  getEquivalents,
  getCrosswalk,
  ...KINDS.flatMap((kind) => [listOf(kind), readOf(kind), historyOf(kind), timemapOf(kind), ...writesOf(kind)]),
  writeMany,
  getRevision,
  getDiff,
  listChanges,
  streamChanges,
  search,
  suggest,
  resolveOne,
  resolveMany,
  reconcileGet,
  reconcilePost,
  suggestEntities,
  suggestTypes,
  suggestProperties,
  proposeProperties,
  previewEntity,
  getExport,
  exportJsonLd,
  exportTurtle,
  exportCsv,
  getContext,
  getContextVersion,
  ...WEBHOOK_OPERATIONS,
  checkLive,
  checkReady,
];
