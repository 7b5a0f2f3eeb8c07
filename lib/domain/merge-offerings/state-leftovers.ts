import { type OfferingEvent, type OfferingRecord, RELATIONS } from "#lib/domain/offering-record.ts";
import { MAX_SENTENCES, type MergedPage } from "./merged-page.ts";
import type { Statement } from "./unite-statements.ts";

type Words = "vendor" | "definition" | "status" | "licence" | "homepage" | "note";

const WORDS: Record<Words, string> = {
  vendor: "an offering of the vendor",
  definition: "defined as:",
  status: "of the status",
  licence: "under the licence",
  homepage: "at home at",
  note: "noted as:",
};

/**
 * What the source says and the merged record has no other place for, as statements: a field that the target fills with
 * something else, a launch or an end that the target tells otherwise, and how the two were related. What has no date of
 * its own is said as of `day`.
 */
export function stateLeftovers(merged: OfferingRecord, source: MergedPage, day: string): Statement[] {
  const { record, title } = source;
  const fields = (Object.keys(WORDS) as Words[]).filter((name) => record[name] && record[name] !== merged[name]);
  return [
    ...fields.map((name) => recalled(day, said(`“${title}” was here ${WORDS[name]}`, `${record[name]}`))),
    ...stateEvent(merged.launch, record.launch, `Launch of “${title}”:`, day),
    ...stateEvent(merged.end, record.end, `End of “${title}”:`, day),
  ];
}

function stateEvent(
  merged: OfferingEvent | null,
  source: OfferingEvent | null,
  words: string,
  day: string,
): Statement[] {
  if (!source || (merged?.date === source.date && merged.event === source.event)) return [];
  const { date, event, confidence, references } = source;
  return [{ asOf: date ?? day, text: said(words, event), confidence, references }];
}

/** A relation between the two is none any more once they are one; that it was there stays said. */
export const stateRelation = (
  { type, date }: OfferingRecord["relations"][number],
  from: string,
  to: string,
  day: string,
): Statement => recalled(date ?? day, `“${from}” ${RELATIONS[type]} “${to}”.`);

const recalled = (asOf: string, text: string): Statement => ({ asOf, text, confidence: "recalled", references: [] });

/** A long text stands alone, so that it is whole. */
const said = (words: string, text: string): string =>
  `${words} ${text}`.length <= MAX_SENTENCES ? `${words} ${text}` : text;
