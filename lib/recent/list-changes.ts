import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Change } from "#lib/domain/change.ts";
import { ALL_CHANGES, type ChangeFilters, isOrigin } from "#lib/domain/change-filters.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import {
  CHANGE_COLUMNS,
  CHANGE_ROWS,
  type ChangeRow,
  changeOf,
  LOG_COLUMNS,
  LOG_ROWS,
  type LoggedChange,
  type LogRow,
  loggedChangeOf,
} from "./change-rows.ts";

type Asked = {
  /** Only revisions below this number, newest first. */
  before?: number | undefined;
  limit?: number;
  filters?: ChangeFilters;
};

/** The changes of the whole wiki, newest first: at most `limit`, from below revision `before` on. */
export async function listChanges(
  db: Database,
  { before, limit = 50, filters = ALL_CHANGES }: Asked = {},
): Promise<Change[]> {
  noteKeys("changes", "patrol");
  const conditions = [...conditionsOf(filters), ...(before ? [Prisma.sql`r.number < ${before}`] : [])];
  const rows = await readRows<ChangeRow>(
    db,
    Prisma.sql`
    SELECT ${CHANGE_COLUMNS} FROM ${CHANGE_ROWS}
    ${conditions.length ? Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}` : Prisma.empty}
    ORDER BY r.number DESC LIMIT ${limit}`,
  );
  return rows.map(changeOf);
}

/** Only the changes of pages of this kind, or of this one page. */
export type LogFilters = { kind?: Kind | undefined; page?: number | undefined };

/** The changes after revision `since`, oldest first, without a gap; with filters those of them that pass. */
export async function listChangesSince(
  db: Database,
  since: number,
  limit: number,
  { kind, page }: LogFilters = {},
): Promise<LoggedChange[]> {
  const rows = await readRows<LogRow>(
    db,
    Prisma.sql`
    SELECT ${LOG_COLUMNS} FROM ${LOG_ROWS} WHERE r.number > ${since}
      ${kind === undefined ? Prisma.empty : Prisma.sql`AND p.kind = ${kind}::"Kind"`}
      ${page === undefined ? Prisma.empty : Prisma.sql`AND r.page_id = ${page}`}
    ORDER BY r.number LIMIT ${limit}`,
  );
  return rows.map(loggedChangeOf);
}

function conditionsOf({ author, kind, minor, patrol, tag }: ChangeFilters): Prisma.Sql[] {
  return [
    author !== null && Prisma.sql`lower(u.name) = lower(${author})`,
    kind !== null && Prisma.sql`p.kind = ${kind}::"Kind"`,
    minor !== null && Prisma.sql`NOT r.minor`,
    patrol !== null && Prisma.sql`m.patrol = 'waiting'`,
    tag !== null &&
      (isOrigin(tag) ? Prisma.sql`r.origin = ${tag}::"Origin"` : Prisma.sql`m.tags @> ARRAY[${tag}]::text[]`),
  ].filter((condition) => condition !== false);
}
