import { KINDS } from "#lib/domain/kinds.ts";
import type { Operation } from "./operation.ts";
import { checkLive, checkReady } from "./operations/check-health.ts";
import { listOf } from "./operations/list-pages.ts";
import { listPlacements } from "./operations/list-placements.ts";
import { historyOf } from "./operations/list-revisions.ts";
import { getIndex } from "./operations/read-index.ts";
import { openApiOf } from "./operations/read-openapi.ts";
import { readOf } from "./operations/read-page.ts";
import { getRevision } from "./operations/read-revision.ts";
import { getTaxonomy } from "./operations/read-taxonomy.ts";
import { search } from "./operations/search.ts";
import { suggest } from "./operations/suggest.ts";

/** Every call of the API. */
export const OPERATIONS: readonly Operation[] = [
  getIndex,
  openApiOf(() => OPERATIONS),
  getTaxonomy,
  listPlacements,
  ...KINDS.flatMap((kind) => [listOf(kind), readOf(kind), historyOf(kind)]),
  getRevision,
  search,
  suggest,
  checkLive,
  checkReady,
];
