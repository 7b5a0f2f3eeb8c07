import { AXES } from "#lib/domain/axes.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { type LinkTargets, targetKey } from "#lib/domain/link-targets.ts";
import { HANDOVERS, RELATIONS } from "#lib/domain/offering-record.ts";

/** The fields of a record that name another page by its slug. */
export const PAGE_FIELDS: Readonly<Record<string, Kind>> = {
  component: "component",
  layer: "layer",
  model: "model",
  offering: "offering",
  target: "offering",
  vendor: "vendor",
};

/** The title of a page that a record names; where it is not known, the slug as words. */
export function sayPage(names: LinkTargets, kind: Kind, slug: string): string {
  const title = names[targetKey({ kind, name: slug })]?.title;
  return title ?? (slug.charAt(0).toUpperCase() + slug.slice(1)).replaceAll("-", " ");
}

const NOUNS: Readonly<Record<string, string>> = {
  also: "further group",
  altLabels: "other name",
  axes: "reading",
  concepts: "concept",
  consumesFromBelow: "downward need",
  crossCutting: "cross-cutting concern",
  exists: "finding on whether it exists",
  groups: "group",
  handover: "what is handed over",
  interfaces: "interface",
  items: "entry",
  layers: "layer",
  lockInMechanisms: "lock-in mechanism",
  mappings: "mapping",
  offersUpward: "service offered upward",
  openSourceEquivalents: "open-source equivalent",
  placements: "placement",
  references: "source",
  relations: "relation",
  retrieved: "day it was read",
  roles: "role",
  standards: "standard",
  standardsBodies: "standards body",
  statements: "statement",
  tenantBrings: "what the tenant brings",
  unitOfConsumption: "unit of consumption",
  url: "address",
  values: "value",
};

/** What a field, or one member of a list, is called inside a sentence. */
export const nounOf = (field: string): string =>
  NOUNS[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A short value of a field as a sentence says it: names of pages by title, single words and dates bare, all else quoted. */
export function sayValue(names: LinkTargets, field: string, value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const kind = PAGE_FIELDS[field];
  if (kind) return sayPage(names, kind, value);
  const known = labelOf(field, value);
  if (known) return `“${known}”`;
  return /^[a-z0-9][A-Za-z0-9.-]*$/.test(value) ? value : `“${value}”`;
}

function labelOf(field: string, value: string): string | undefined {
  if (field === "handover") return labelIn(HANDOVERS, value)?.label;
  if (field === "axis") return labelIn(AXES, value)?.label;
  return field === "type" ? labelIn(RELATIONS, value) : undefined;
}

const labelIn = <T>(table: Readonly<Record<string, T>>, value: string): T | undefined =>
  Object.hasOwn(table, value) ? table[value] : undefined;
