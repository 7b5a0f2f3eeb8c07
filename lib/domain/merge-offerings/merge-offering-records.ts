import { canonicalJson } from "#lib/domain/canonical-json.ts";
import type { OfferingEvent, OfferingRecord } from "#lib/domain/offering-record.ts";
import type { MergedPage } from "./merged-page.ts";
import { stateLeftovers, stateRelation } from "./state-leftovers.ts";
import { unitePlacements } from "./unite-placements.ts";
import { uniteKnowledge } from "./unite-references.ts";
import { type Statement, uniteStatements } from "./unite-statements.ts";

/**
 * The record that an offering has when another was merged into it on `day`. Where both fill a field, the target's counts;
 * nothing of the source vanishes: its title and labels become other names, its placements, relations and statements
 * join those of the target, and what has no other place is kept as a statement. Claim ids stay unique and the rules
 * between placements hold; only the limits on the lengths of lists may yet be broken.
 */
export function mergeOfferingRecords(source: MergedPage, target: MergedPage, day: string): OfferingRecord {
  const merged: OfferingRecord = {
    ...target.record,
    altLabels: uniteLabels(target, source),
    definition: target.record.definition || source.record.definition,
    licence: target.record.licence || source.record.licence,
    homepage: target.record.homepage ?? source.record.homepage,
    note: target.record.note || source.record.note,
    launch: uniteEvents(target.record.launch, source.record.launch),
    end: uniteEvents(target.record.end, source.record.end),
    placements: unitePlacements(target, source),
  };
  const { relations, stated } = uniteRelations(target, source, day);
  const joined = [...source.record.statements, ...stateLeftovers(merged, source, day), ...stated];
  return { ...merged, relations, statements: uniteStatements(target.record.statements, joined) };
}

function uniteLabels(target: MergedPage, source: MergedPage): string[] {
  const added = [source.title, ...source.record.altLabels].filter((label) => label !== target.title);
  return [...new Set([...target.record.altLabels, ...added])];
}

/** The same event told twice has the sources of both. */
function uniteEvents(target: OfferingEvent | null, source: OfferingEvent | null): OfferingEvent | null {
  if (!target || !source) return target ?? source;
  const same = target.date === source.date && target.event === source.event;
  return same ? { ...target, ...uniteKnowledge(target, source) } : target;
}

function uniteRelations(
  target: MergedPage,
  source: MergedPage,
  day: string,
): { relations: OfferingRecord["relations"]; stated: Statement[] } {
  const names = new Set([...target.slugs, ...source.slugs]);
  const apart = (relation: { target: string }) => !names.has(relation.target);
  const outward = [...target.record.relations, ...source.record.relations].filter(apart);
  const between = ([from, to]: [MergedPage, MergedPage]) =>
    from.record.relations
      .filter((relation) => !apart(relation))
      .map((relation) => stateRelation(relation, from.title, to.title, day));
  return {
    relations: [...new Map(outward.map((relation) => [canonicalJson(relation), relation])).values()],
    stated: [...between([source, target]), ...between([target, source])],
  };
}
