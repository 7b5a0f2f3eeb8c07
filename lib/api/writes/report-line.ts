import type { Database } from "#lib/db/client.ts";
import { ERRORS, type Fault, type Problem } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { problemBody } from "#lib/http/problem-json.ts";
import type { BulkReport } from "../schemas/bulk.ts";
import { carryOut } from "./carry-out.ts";
import type { Change } from "./change.ts";

/** Where the lines are sent to. */
export const BULK_ADDRESS = "/api/v1/bulk";

/** Carries out the change of a line and reports on it. The old slug of a page, or that of a merged one, leads on to it. */
export async function reportLine(
  db: Database,
  actor: Actor,
  { line, change, dryRun }: { line: number; change: Change; dryRun: boolean },
): Promise<BulkReport> {
  const outcome = await carryOut(db, actor, change);
  if ("moved" in outcome)
    return reportLine(db, actor, { line, change: { ...change, ...leadOn(outcome.moved) }, dryRun });
  if (!outcome.ok) {
    const errors = outcome.problem.errors.map(placeFault);
    return reportProblem(line, { ...outcome.problem, errors });
  }
  const { page: id, number: revision, changed, merged, repeated } = outcome;
  const [page] = await db.$queryRaw<
    { kind: Kind; slug: string }[]
  >`SELECT kind::text, slug FROM pages WHERE id = ${id}`;
  const status = change.op === "create" ? 201 : 200;
  return { line, status, id, ...page, revision, changed, merged, repeated, dryRun };
}

/** The slug that an address of the API ends with, before what it has below it. */
const leadOn = (moved: string): { name: string } => ({ name: moved.split("/")[4] ?? "" });

/** The report on a line that was not carried out; its pointers lead into the line. */
export function reportProblem(line: number, found: Problem): BulkReport {
  const { retryAfter } = found;
  const { status } = ERRORS[found.code];
  const later = retryAfter === undefined ? {} : { retryAfter };
  return { line, status, ...later, problem: problemBody(found, BULK_ADDRESS) };
}

/** What a call has in a header or in its path, a line has as a member; what stands in the body, in `data`. */
const PLACES: Readonly<Record<string, string>> = { "": "", "/header/If-Match": "/ifMatch", "/path/name": "/slug" };

function placeFault(fault: Fault): Fault {
  const { pointer } = fault;
  const beside = pointer.startsWith("/query/") ? pointer.slice("/query".length) : `/data${pointer}`;
  return { ...fault, pointer: PLACES[pointer] ?? beside };
}
