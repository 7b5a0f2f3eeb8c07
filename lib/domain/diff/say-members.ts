import type { LinkTargets } from "#lib/domain/link-targets.ts";
import { nounOf, PAGE_FIELDS, sayPage, sayValue } from "./say-names.ts";

export type Members = Readonly<Record<string, unknown>>;

const MAX_QUOTED = 80;

/** A member of a list, or a whole group of fields, as a noun with what tells it apart: `source “History of AWS”`. */
export function sayMember(names: LinkTargets, list: string, member: unknown): string {
  const noun = nounOf(list);
  if (!isMembers(member)) return `${noun} ${quote(String(member))}`;
  const said = SAID[list]?.(names, member);
  return said ? `${noun} ${said}` : `${noun} ${quote(plainWords(names, member))}`;
}

const SAID: Readonly<Record<string, (names: LinkTargets, member: Members) => string>> = {
  axes: (names, { axis, reading }) => `of ${sayValue(names, "axis", axis)}: ${quote(text(reading))}`,
  consumesFromBelow: (names, { component, note }) =>
    quote(typeof component === "string" ? sayPage(names, "component", component) : text(note)),
  crosswalk: (names, { model, concepts }) =>
    `to ${sayPage(names, "model", text(model))}: ${quote([concepts].flat().join(", "))}`,
  groups: (_, { title }) => quote(text(title)),
  items: (_, { name }) => quote(text(name)),
  mappings: (names, { model, concept, relation }) =>
    `to ${quote(text(concept))} of ${sayPage(names, "model", text(model))} (${text(relation)})`,
  references: (_, { title, url }) => quote(text(title) || text(url)),
  relations: (names, { type, target, date }) => {
    const relation = sayValue(names, "type", type).replace(/^“|”$/g, "");
    return quote(`${relation} ${sayPage(names, "offering", text(target))}`) + (date ? ` (${text(date)})` : "");
  },
  standards: (_, { name }) => quote(text(name)),
  statements: (_, { asOf, text: said }) => `as of ${text(asOf)}: ${quote(text(said))}`,
};

/** `placed on Object storage from 2006-03-14, primary, 2 sources` */
export const sayPlacement = (names: LinkTargets, placement: Members): string =>
  `placed on ${sayPage(names, "component", text(placement.component))}${sayTime(placement)}, ${sayRest(placement)}`;

/** `no longer placed on Object storage (from 2006-03-14, primary, 2 sources)` */
export const sayPlacementGone = (names: LinkTargets, placement: Members): string => {
  const time = sayTime(placement).trim();
  const rest = [time, sayRest(placement)].filter(Boolean).join(", ");
  return `no longer placed on ${sayPage(names, "component", text(placement.component))} (${rest})`;
};

export const sayTime = ({ from, until }: Members): string =>
  `${from ? ` from ${text(from)}` : ""}${until ? ` until ${text(until)}` : ""}`;

function sayRest({ role, rank, confidence, references }: Members): string {
  const sources = Array.isArray(references) ? references.length : 0;
  const counted = sources === 1 ? "1 source" : `${sources || "no"} sources`;
  const marks = [role, rank === "normal" ? null : rank, confidence === "sourced" ? null : confidence];
  return [...marks.filter(Boolean), counted].join(", ");
}

/** What a group of fields says in plain words: dates, texts and names in the order of its fields; its sources counted. */
export const plainWords = (names: LinkTargets, member: Members): string =>
  Object.entries(member)
    .filter(([field, value]) => typeof value === "string" && value !== "" && field !== "confidence" && field !== "id")
    .map(([field, value]) => (PAGE_FIELDS[field] ? sayValue(names, field, value) : text(value)))
    .join(", ");

export const quote = (said: string): string => {
  const signs = [...said];
  return `“${signs.length > MAX_QUOTED ? `${signs.slice(0, MAX_QUOTED).join("")}…` : said}”`;
};

export const text = (value: unknown): string => (typeof value === "string" ? value : String(value ?? ""));

export const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
