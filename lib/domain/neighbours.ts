import type { PageName } from "./page-name.ts";

/** The pages before and after a page in an ordered list; null at the ends. */
export function neighboursIn(
  pages: readonly PageName[],
  id: number,
): { before: PageName | null; after: PageName | null } {
  const index = pages.findIndex((page) => page.id === id);
  return { before: pages[index - 1] ?? null, after: index < 0 ? null : (pages[index + 1] ?? null) };
}
