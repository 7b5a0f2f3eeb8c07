import type { Connection } from "#lib/db/client.ts";
import type { Fault } from "#lib/domain/errors.ts";
import { faultsOf } from "#lib/domain/errors.ts";
import { findMentions, linkMentions } from "#lib/domain/mentions.ts";
import { postBodySchema } from "#lib/domain/talk.ts";
import { type CompiledMarkup, compileMarkup } from "#lib/markup/compile-markup.ts";

/** A text that may be posted: with its mentions as links, and whom it mentions. */
export type CheckedPost = { body: string; compiled: CompiledMarkup; mentioned: string[] };

/**
 * Judges the text of a post: markup as on every page, but without what makes a page a page (headings, diagrams, cited
 * sources). All faults at once, with line and column where there is one.
 */
export async function checkPost(db: Connection, typed: string): Promise<{ post: CheckedPost } | { faults: Fault[] }> {
  const parsed = postBodySchema.safeParse(typed);
  if (!parsed.success) return { faults: faultsOf(parsed.error, "/body") };
  const accounts = await findAccounts(db, findMentions(parsed.data));
  const body = linkMentions(parsed.data, new Set(accounts.map(({ name }) => name)));
  const result = await compileMarkup(body);
  if (!result.ok) return { faults: result.problems.map(faultOfMarkup) };
  const foreign = findForeign(result.compiled);
  if (foreign.length) return { faults: foreign };
  return { post: { body, compiled: result.compiled, mentioned: accounts.map(({ id }) => id) } };
}

const findAccounts = (db: Connection, names: string[]): Promise<{ id: string; name: string }[]> =>
  names.length === 0
    ? Promise.resolve([])
    : db.$queryRaw<{ id: string; name: string }[]>`
        SELECT id::text, lower(name) AS name FROM users WHERE lower(name) = ANY(${names}::text[])`;

const faultOfMarkup = (found: { line: number; column: number; code: string; message: string }): Fault => ({
  pointer: "/body",
  code: found.code,
  detail: `Line ${found.line}, column ${found.column}: ${found.message}`,
});

function findForeign({ headings, embeds, citations }: CompiledMarkup): Fault[] {
  const found = [
    headings.length > 0 && "A post has no headings: use bold words, or begin another thread.",
    embeds.length > 0 && "A post shows no diagrams and tables of the wiki: link to them.",
    citations.length > 0 && "A post has no list of sources: link to the source.",
  ].filter((detail) => detail !== false);
  return found.map((detail) => ({ pointer: "/body", code: "not-in-a-post", detail }));
}
