import type { Statements } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { readIfMatch } from "#lib/domain/if-match.ts";
import type { Page } from "#lib/domain/page.ts";

const POINTER = "/header/If-Match";

/**
 * The revision of a page that a change was made from, as `If-Match` tells it; undefined where any will do. Of a list the
 * newest that is one of the page. Refused without the header (RFC 6585, section 3), and where none of its tags is strong
 * and names a revision of the page (RFC 9110, section 13.1.1).
 */
export async function findBase(
  db: Statements,
  page: Pick<Page, "id" | "current">,
  ifMatch: string | null,
): Promise<{ base: number | undefined } | { problem: Problem }> {
  if (ifMatch === null) return { problem: missing(page.current) };
  const match = readIfMatch(ifMatch);
  if (match === null) return { problem: unreadable(ifMatch) };
  if (match.any) return { base: undefined };
  const [row] = await db.$queryRaw<{ base: number | null }[]>`
    SELECT max(number) AS base FROM revisions WHERE page_id = ${page.id} AND number = ANY(${match.revisions}::int[])`;
  return row?.base ? { base: row.base } : { problem: foreign(ifMatch, page.current) };
}

function missing(current: number): Problem {
  const detail = `Say in If-Match which revision this was made from; the page is at "r${current}".`;
  return problem("precondition-required", detail, [{ pointer: POINTER, code: "missing", detail }]);
}

function unreadable(ifMatch: string): Problem {
  const detail = `“${shorten(ifMatch)}” is no list of entity tags. Write the ETag as it was read, in quotation marks: "r17".`;
  return problem("invalid-parameter", detail, [{ pointer: POINTER, code: "invalid", detail }]);
}

function foreign(ifMatch: string, current: number): Problem {
  const weak = /^\s*W\//.test(ifMatch) ? "A weak tag is never matched. " : "";
  const detail = `${weak}${shorten(ifMatch)} names no revision of this page, which is at "r${current}".`;
  return problem("precondition-failed", detail, [{ pointer: POINTER, code: "no-match", detail }]);
}

const shorten = (said: string): string => said.replace(/\p{C}/gu, "\u{FFFD}").slice(0, 100);
