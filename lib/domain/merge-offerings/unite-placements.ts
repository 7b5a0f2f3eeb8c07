import type { Placement } from "#lib/domain/offering-record.ts";
import { checkPlacements } from "#lib/domain/placements.ts";
import { MAX_SENTENCES, type MergedPage } from "./merged-page.ts";
import { uniteKnowledge } from "./unite-references.ts";

const MAX_ID = 64;

/**
 * The placements of both. One that both have becomes one with the references of both. Another of the source stays as it
 * is where the rules allow it beside those of the target; where they do not (two primary ones in the same time, the same
 * component twice, a secondary one whose primary counts no more) it is kept with the rank `deprecated` and a rationale
 * that says why. Which of them counts is decided for the primary ones first.
 */
export function unitePlacements(target: MergedPage, source: MergedPage): Placement[] {
  const theirs = source.record.placements;
  let united = target.record.placements;
  for (const claim of theirs.toSorted((a, b) => Number(a.role !== "primary") - Number(b.role !== "primary"))) {
    const twin = united.findIndex((other) => isTwin(other, claim));
    united =
      twin < 0 ? [...united, fitted(united, claim, source.title)] : united.with(twin, unite(united[twin], claim));
  }
  return united;
}

function isTwin(a: Placement, b: Placement): boolean {
  const alike = (["component", "role", "from", "until", "rank"] as const).every((field) => a[field] === b[field]);
  const compatible = a.handover === null || b.handover === null || a.handover === b.handover;
  return alike && compatible && joined(a.rationale, b.rationale).length <= MAX_SENTENCES;
}

const unite = (target: Placement | undefined, source: Placement): Placement =>
  target
    ? {
        ...target,
        ...uniteKnowledge(target, source),
        handover: target.handover ?? source.handover,
        rationale: joined(target.rationale, source.rationale),
      }
    : source;

function joined(a: string, b: string): string {
  if (a.includes(b)) return a;
  return a ? `${a} ${b}` : b;
}

function fitted(united: readonly Placement[], claim: Placement, title: string): Placement {
  const named = { ...claim, id: freeId(united, claim.id) };
  const finding = checkPlacements([...united, named])[0];
  if (!finding) return named;
  const [found] = finding.message.split(". ");
  const why = `Counted on the page “${title}” until that was merged into this one. ${found?.replace(/\.$/, "")}.`;
  return { ...named, rank: "deprecated", rationale: shortened(joined(why, claim.rationale)) };
}

/** Without half of a surrogate pair at the end. */
const shortened = (text: string): string =>
  text
    .slice(0, MAX_SENTENCES)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();

function freeId(united: readonly Placement[], id: string): string {
  const taken = new Set(united.map((claim) => claim.id));
  if (!taken.has(id)) return id;
  const numbered = Array.from({ length: taken.size + 1 }, (_, index) => {
    const ending = `-${index + 2}`;
    return id.slice(0, MAX_ID - ending.length) + ending;
  });
  return numbered.find((candidate) => !taken.has(candidate)) ?? id;
}
