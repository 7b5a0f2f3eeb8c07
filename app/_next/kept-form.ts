import type { KeptForm } from "#lib/domain/form-fields.ts";
import { findKeptForm } from "#lib/forms/kept-form.ts";
import { one, type SearchParams } from "./clocks.ts";
import { database } from "./database.ts";
import { readVisitor } from "./visitor.ts";

/** What the form of a page held when it could not be carried out, by the parameter `kept` of its address, or null. */
export async function readKeptForm(searchParams: SearchParams, address: string): Promise<KeptForm | null> {
  const token = one((await searchParams).kept);
  if (!token) return null;
  return findKeptForm(database(), (await readVisitor())?.id ?? null, token, address);
}
