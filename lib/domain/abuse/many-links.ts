import type { Rule } from "./change.ts";

const WARN_FROM = 3;
const HOLD_FROM = 6;

/**
 * Many new links to other sites. A source of a fact is what we ask for, so one in the record counts only where it leads
 * to a host that the wiki has never linked to.
 */
export const judgeManyLinks: Rule = ({ links, newHosts }) => {
  const counted = links.filter(({ pointer, host }) => pointer === "/body" || newHosts.includes(host));
  const first = counted[0];
  if (!first || counted.length < WARN_FROM) return null;
  const held = counted.length >= HOLD_FROM;
  return {
    rule: "many-links",
    measure: held ? "hold" : "warn",
    pointer: first.pointer,
    detail: `${counted.length} links to other sites are new${held ? ": a maintainer looks at them first" : ""}.`,
  };
};
