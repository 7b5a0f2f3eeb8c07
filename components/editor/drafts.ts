import type { FormValues } from "./form-values.ts";

/** What somebody typed and has not saved: for which edit (`key`), from which revision, when, and all fields of the form. */
export type Draft = { key: string; base: string; at: number; values: FormValues };

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const PREFIX = "strata:draft:";
const KEPT_DAYS = 30;

/**
 * The drafts of one form, each edit of it by itself, kept in the browser. Storing fails where the browser refuses it or
 * has no room: then `keep` answers false and the person has to be warned before leaving.
 */
export function openDrafts(shelf: Shelf, address: string) {
  const nameOf = (key: string): string => `${PREFIX}${address}:${key}`;

  function keep(draft: Draft): boolean {
    try {
      shelf.setItem(nameOf(draft.key), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  /** The newest draft of another edit than this one. */
  function findOther(key: string): Draft | null {
    const drafts = listNames(shelf)
      .filter((name) => name.startsWith(nameOf("")) && name !== nameOf(key))
      .flatMap((name) => readDraft(shelf, name) ?? []);
    return drafts.toSorted((a, b) => b.at - a.at)[0] ?? null;
  }

  return { keep, findOther, forget: (key: string) => shelf.removeItem(nameOf(key)) };
}

/** Takes away what has lain for a month, of every form. */
export function forgetOldDrafts(shelf: Shelf, now: number): void {
  for (const name of listNames(shelf)) {
    if (!name.startsWith(PREFIX)) continue;
    const draft = readDraft(shelf, name);
    if (!draft || now - draft.at > KEPT_DAYS * 86_400_000) shelf.removeItem(name);
  }
}

const listNames = (shelf: Shelf): string[] =>
  Array.from({ length: shelf.length }, (_none, index) => shelf.key(index) ?? "");

function readDraft(shelf: Shelf, name: string): Draft | null {
  try {
    const draft = JSON.parse(shelf.getItem(name) ?? "null") as Draft | null;
    return draft && Array.isArray(draft.values) ? draft : null;
  } catch {
    return null;
  }
}
