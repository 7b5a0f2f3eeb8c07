import { canonicalJson } from "#lib/domain/canonical-json.ts";
import { pointerOf } from "#lib/domain/errors.ts";
import type { LinkTargets } from "#lib/domain/link-targets.ts";
import { diffWords, type Piece } from "./diff-words.ts";
import { pairMembers } from "./pair-members.ts";
import {
  isMembers,
  type Members,
  plainWords,
  quote,
  sayMember,
  sayPlacement,
  sayPlacementGone,
  sayTime,
  text,
} from "./say-members.ts";
import { nounOf, sayPage, sayValue } from "./say-names.ts";

/**
 * One change of a record as a sentence without a full stop. `pointer`: the place in the newer record, or the list that it
 * was in. `pieces`: what became of a text of some length, word by word.
 */
export type RecordChange = { pointer: string; sentence: string; pieces: Piece[] | null };

// A longer value is not quoted in the sentence but shown below it.
const LONGEST_IN_SENTENCE = 60;

/**
 * The changes of a record as sentences, in the order of its fields. What a field that is empty or not there says is the
 * same. `names` tells the titles of the pages that the record names.
 */
export const changesOfRecord = (before: unknown, after: unknown, names: LinkTargets): RecordChange[] =>
  changesOfFields({ names, pointer: "/record", subject: "" }, asMembers(before), asMembers(after));

/** Where a change stands, and what is said before it: `placement on Compute: `. */
type Place = { names: LinkTargets; pointer: string; subject: string };

function changesOfFields(place: Place, before: Members, after: Members): RecordChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((field) => field !== "id");
  return fields.flatMap((field) =>
    changesOfField({ ...place, pointer: place.pointer + pointerOf([field]) }, field, before[field], after[field]),
  );
}

function changesOfField(place: Place, field: string, before: unknown, after: unknown): RecordChange[] {
  if (canonicalJson(before ?? null) === canonicalJson(after ?? null) || (isEmpty(before) && isEmpty(after))) return [];
  if (Array.isArray(before ?? after) && Array.isArray(after ?? before))
    return changesOfList(place, field, asList(before), asList(after));
  if (isMembers(before) && isMembers(after))
    return changesOfFields({ ...place, subject: `${place.subject}${nounOf(field)}: ` }, before, after);
  return [changeOfValue(place, field, before, after)];
}

function changeOfValue(
  { names, pointer, subject }: Place,
  field: string,
  before: unknown,
  after: unknown,
): RecordChange {
  const say = (value: unknown): string =>
    isMembers(value) ? quote(plainWords(names, value)) : sayValue(names, field, value);
  const noun = subject + nounOf(field);
  const told = [before, after].filter((value) => typeof value === "string");
  if (told.some((value) => value.length > LONGEST_IN_SENTENCE)) {
    const done = isEmpty(before) ? "written" : isEmpty(after) ? "removed" : "changed";
    return { pointer, sentence: `${noun} ${done}`, pieces: diffWords(text(before), text(after)) };
  }
  const short = (sentence: string): RecordChange => ({ pointer, sentence, pieces: null });
  if (isEmpty(before)) return short(`${noun} set to ${say(after)}`);
  if (isEmpty(after)) return short(`${noun} removed (it was ${say(before)})`);
  return short(`${noun} changed from ${say(before)} to ${say(after)}`);
}

function changesOfList(place: Place, list: string, before: readonly unknown[], after: readonly unknown[]) {
  const { names, pointer, subject } = place;
  const { kept, removed, added } = pairMembers(list, before, after);
  const changes: RecordChange[] = [];
  const say = (at: string, sentence: string): void => {
    changes.push({ pointer: at, sentence: subject + sentence, pieces: null });
  };
  for (const member of removed) say(pointer, sayRemoved(names, list, member));
  for (const pair of kept) {
    if (!isMembers(pair.before) || !isMembers(pair.after)) continue;
    const inside = `${subject}${nameMember(names, list, pair.before, before)}: `;
    changes.push(
      ...changesOfFields({ names, pointer: `${pointer}/${pair.is}`, subject: inside }, pair.before, pair.after),
    );
  }
  for (const { member, is } of added) say(`${pointer}/${is}`, sayAdded(names, list, member));
  if (kept.some(({ was }, index) => was < (kept[index - 1]?.was ?? 0))) say(pointer, `${nounOf(list)}: order changed`);
  return changes;
}

const sayAdded = (names: LinkTargets, list: string, member: unknown): string =>
  list === "placements" && isMembers(member)
    ? sayPlacement(names, member)
    : `added the ${sayMember(names, list, member)}`;

const sayRemoved = (names: LinkTargets, list: string, member: unknown): string =>
  list === "placements" && isMembers(member)
    ? sayPlacementGone(names, member)
    : `removed the ${sayMember(names, list, member)}`;

/** A member that stays, named by what it was; a placement also by its time where the component has several. */
function nameMember(names: LinkTargets, list: string, member: Members, all: readonly unknown[]): string {
  if (list === "axes") return `reading of ${sayValue(names, "axis", member.axis)}`;
  if (list === "statements") return `statement as of ${text(member.asOf)}`;
  if (list !== "placements") return sayMember(names, list, member);
  const twins = all.filter((other) => isMembers(other) && other.component === member.component);
  const time = twins.length > 1 ? sayTime(member).trim() : "";
  return `placement on ${sayPage(names, "component", text(member.component))}${time && ` (${time})`}`;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const asMembers = (value: unknown): Members => (isMembers(value) ? value : {});
