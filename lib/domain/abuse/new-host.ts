import type { Rule } from "./change.ts";

const NAMED = 5;

/** A link to a host that the wiki has never linked to. */
export const judgeNewHost: Rule = ({ links, newHosts }) => {
  const first = links.find(({ host }) => newHosts.includes(host));
  if (!first) return null;
  const named = newHosts.slice(0, NAMED).join(", ");
  const more = newHosts.length > NAMED ? ` and ${newHosts.length - NAMED} more` : "";
  return {
    rule: "new-host",
    measure: "warn",
    pointer: first.pointer,
    detail: `The wiki has never linked to ${named}${more} before. Check that the address is right and worth following.`,
  };
};
