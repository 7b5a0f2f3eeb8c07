import type { Filled } from "#components/form/field.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";

/** What a form shows: what was typed before, else what it begins with. */
export const filledOf = (kept: KeptForm | null, beginnings: Record<string, string> = {}): Filled => ({
  fields: kept?.fields ?? Object.fromEntries(Object.entries(beginnings).map(([name, value]) => [name, [value]])),
  faults: kept?.problem.errors ?? [],
});
