import type { Connection } from "#lib/db/client.ts";
import { type Content, normaliseBody } from "#lib/domain/content.ts";
import type { EditForm } from "#lib/domain/edit-form.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { findSection, replaceSection, type Section } from "#lib/domain/text-section.ts";
import { compileMarkup } from "#lib/markup/compile-markup.ts";
import { findVersion } from "./find-version.ts";

/** The whole page as an edit wants it, beside what it was made from. */
export type EditedContent = {
  base: Content;
  /** The record is as the form holds it, not judged yet. */
  content: Omit<Content, "record"> & { record: unknown };
  /** How many lines of the text stand above those of the form. */
  above: number;
};

/**
 * Fills up what a form holds with what its base says. A section takes its place in the text that it was taken from, so
 * that it merges like any edit. The slug is the base's: a page is moved elsewhere.
 */
export async function contentOfEdit(
  db: Connection,
  page: number,
  form: EditForm,
): Promise<EditedContent | { problem: Problem }> {
  if (form.base === null) return { problem: problem("invalid-input", "The edit has no base.", [NO_BASE]) };
  const version = await findVersion(db, page, form.base, "/base");
  if ("problem" in version) return version;
  const base = version.content;
  const section = await findEditedSection(base.body, form);
  if (section === "gone") return { problem: problem("invalid-input", "The section cannot be found.", [NO_SECTION]) };
  const { kind, slug } = base;
  const body = form.body === null ? base.body : bodyOf(base.body, form.body, section);
  const content = { kind, slug, title: form.title ?? base.title, body, record: form.record ?? base.record };
  return { base, content, above: section ? section.from - 1 : 0 };
}

async function findEditedSection(body: string, { section }: EditForm): Promise<Section | "gone" | null> {
  if (!section) return null;
  return (await findSectionOf(body, section)) ?? "gone";
}

/** Where the section of a heading stands in a text; null when there is none, or the text does not compile. */
export async function findSectionOf(body: string, id: string): Promise<Section | null> {
  const result = await compileMarkup(body);
  return result.ok ? findSection(body, result.compiled.headings, id) : null;
}

const bodyOf = (base: string, typed: string, section: Section | null): string =>
  section ? replaceSection(base, section, normaliseBody(typed)) : normaliseBody(typed);

const NO_BASE = { pointer: "/base", code: "unknown", detail: "Say which revision of the page this was made from." };
const NO_SECTION = {
  pointer: "/section",
  code: "unknown",
  detail: "Give the id of a heading of the text that this was made from, such as section-history.",
};
