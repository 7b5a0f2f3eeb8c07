import type { Content } from "./content.ts";
import type { Fault, Problem } from "./errors.ts";

/** What a form holds: each name with its values, in the order in which they were sent. */
export type FormFields = Record<string, string[]>;

/** A form that could not be carried out: what was typed, what is wrong with it, and the other texts of a conflict. */
export type KeptForm = {
  fields: FormFields;
  problem: Problem;
  conflict: { current: number; base: Content; theirs: Content; mine: Content } | null;
};

/** The first value of a field; empty when it was not sent. */
export const fieldValue = (fields: FormFields, name: string): string => fields[name]?.[0] ?? "";

/**
 * The faults to show beside a field. A field is named like the JSON pointer of what it fills, without the slash in front:
 * `title`, `record/placements/0/from`.
 */
export const faultsOfField = (faults: readonly Fault[], name: string): Fault[] =>
  faults.filter(({ pointer }) => pointer === `/${name}`);

/** The faults that belong beside none of these fields: they are shown above the form. */
export const faultsOfNone = (faults: readonly Fault[], names: readonly string[]): Fault[] =>
  faults.filter(({ pointer }) => !names.some((name) => pointer === `/${name}`));
