/**
 * The parameters that the address of a page may carry. Whatever else stands there (campaign tags, noise) never reaches a
 * page, so it can neither change an answer nor fill the cache with copies.
 */
const PAGE_PARAMETERS: ReadonlySet<string> = new Set([
  "after",
  "asOf",
  "at",
  "author",
  "before",
  "changed",
  "dark",
  "from",
  "kind",
  "layer",
  "limit",
  "minor",
  "page",
  "patrol",
  "q",
  "since",
  "tag",
  "to",
  "until",
  "vendors",
  "view",
]);

/**
 * The one spelling of a page's query: known parameters with a value, ordered by name; repeated ones keep their order, as
 * a form with several boxes of one name sends them. Without a question mark; empty when nothing remains.
 */
export function canonicalPageQuery(query: string): string {
  const said = [...new URLSearchParams(query)];
  return sortedQuery(said.filter(([name, value]) => PAGE_PARAMETERS.has(name) && value !== ""));
}

/** The query of an API call in one spelling: every parameter counts, ordered by name. */
export const canonicalApiQuery = (query: string): string => sortedQuery([...new URLSearchParams(query)]);

function sortedQuery(parameters: [string, string][]): string {
  const query = new URLSearchParams(parameters);
  query.sort();
  return query.toString();
}
