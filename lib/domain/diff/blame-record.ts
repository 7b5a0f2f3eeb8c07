import { canonicalJson } from "#lib/domain/canonical-json.ts";
import { pointerOf } from "#lib/domain/errors.ts";
import type { LineMark } from "./blame-text.ts";
import { isMembers } from "./say-members.ts";

/** A page's record as one revision said it; null where it is hidden. */
export type RecordVersion = { number: number; record: unknown };

/** By pointer into the record (a claim by its id: `/placements/s3`): who said it last as it is. */
export type RecordBlame = { marks: ReadonlyMap<string, LineMark & { said: string }>; passedHidden: boolean };

export const NO_RECORD_BLAMED: RecordBlame = { marks: new Map(), passedHidden: false };

/**
 * Goes on by one version, in the order of the log. A field or claim that says the same keeps its mark; a list of claims
 * counts claim by claim, every other list as a whole. What is empty has none.
 */
export function blameNextRecord(blame: RecordBlame, { number, record }: RecordVersion): RecordBlame {
  if (!isMembers(record)) return { ...blame, passedHidden: true };
  const mark = { revision: number, orHidden: blame.passedHidden };
  const marks = new Map(
    partsOf(record).map(([pointer, value]) => {
      const said = canonicalJson(value);
      const last = blame.marks.get(pointer);
      return [pointer, last?.said === said ? last : { ...mark, said }] as const;
    }),
  );
  return { marks, passedHidden: false };
}

/** The parts of a record that are blamed one by one, by their pointers. */
export const partsOf = (record: Readonly<Record<string, unknown>>): [pointer: string, value: unknown][] =>
  Object.entries(record).flatMap(([field, value]): [string, unknown][] => {
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return [];
    if (!isListOfClaims(value)) return [[pointerOf([field]), value]];
    return value.map((claim) => [pointerOf([field, claim.id]), claim]);
  });

const isListOfClaims = (value: unknown): value is { id: string }[] =>
  Array.isArray(value) && value.every((member) => isMembers(member) && typeof member.id === "string");
