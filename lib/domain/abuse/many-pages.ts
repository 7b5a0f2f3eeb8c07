import type { Rule } from "./change.ts";

const MAX_PAGES = 10;
const SECONDS = 600;

/** More new pages at once than a person writes: the next has to wait until the oldest of them is ten minutes old. */
export const judgeManyPages: Rule = ({ before, recent }) => {
  if (before || recent.created.length < MAX_PAGES) return null;
  const ages = [...recent.created].sort((a, b) => a - b);
  const wait = Math.max(1, Math.ceil(SECONDS - (ages[MAX_PAGES - 1] ?? 0)));
  return {
    rule: "many-pages",
    measure: "throttle",
    wait,
    pointer: "",
    detail: `This account made ${ages.length} pages within ten minutes. Try again in ${wait} seconds.`,
  };
};
