import type { Rule } from "./change.ts";

const KEPT_SHARE = 0.1;
const WARNED_BEFORE = 1;

/** Whether of a text of so many bytes nothing is left, or less than a tenth. */
export const isBlanked = (before: number, after: number): boolean => before > 0 && after < before * KEPT_SHARE;

/** A page's text is emptied or nearly so: once may be meant, twice within an hour by one new account waits. */
export const judgeBlanking: Rule = ({ before, after, recent }) => {
  if (!before || !isBlanked(sizeOf(before.body), sizeOf(after.body))) return null;
  const gone = after.body === "" ? "The whole text" : "More than nine tenths of the text";
  const finding = { rule: "blanking", pointer: "/body" };
  return recent.blanked >= WARNED_BEFORE
    ? {
        ...finding,
        measure: "hold",
        detail: `${gone} would go, and this account emptied another text within the hour.`,
      }
    : { ...finding, measure: "warn", detail: `${gone} would go. A page that should not be there is deleted instead.` };
};

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;
