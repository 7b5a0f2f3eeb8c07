import { KINDS } from "#lib/domain/kinds.ts";
import { tagOf } from "../collection-words.ts";
import type { Operation } from "../operation.ts";

/** What each group of calls is about. */
const ABOUT: Readonly<Record<string, string>> = {
  About: "Where everything is, and the description of this API.",
  Stack: "The whole tree and the claims that place offerings in it.",
  ...Object.fromEntries(KINDS.map((kind) => [tagOf(kind), `Reading and writing pages of the kind ${kind}.`])),
  Bulk: "Many changes with one call.",
  Revisions: "What the log holds: a state of a page, and what changed between two.",
  Changes: "Following the log, by asking or by being told.",
  Search: "Finding pages by words and by names.",
  Reconcile: "The Reconciliation Service API 0.2, which OpenRefine speaks.",
  Exports: "Everything in one file.",
  Graphs: "JSON-LD contexts: what the JSON means as RDF.",
  Webhooks: "Having the log sent to an address of yours.",
  Health: "For who runs this wiki.",
};

/** The groups of the calls in their order. Throws for a group that nothing is said about. */
export function describeTags(operations: readonly Operation[]): { name: string; description: string }[] {
  const names = [...new Set(operations.flatMap(({ tags }) => tags))];
  return names.map((name) => {
    const description = ABOUT[name];
    if (!description) throw new Error(`Say in ABOUT what the calls under ${name} are for.`);
    return { name, description };
  });
}
