import type { Heading } from "./page.ts";

/** A section of a text, by the line of its heading and the line behind its last one, counted from 1. */
export type Section = { from: number; to: number };

/**
 * Where the section of a heading stands: from the heading to the next one of the same or a higher rank. Null when no
 * section has this id.
 */
export function findSection(body: string, headings: readonly Heading[], id: string): Section | null {
  const outline = headings.filter((heading): heading is Heading & { line: number } => heading.line !== null);
  const index = outline.findIndex((heading) => heading.id === id);
  const first = outline[index];
  if (!first) return null;
  const next = outline.slice(index + 1).find(({ depth }) => depth <= first.depth);
  return { from: first.line, to: next?.line ?? linesOf(body).length + 1 };
}

/** The text of a section, heading included, without the empty lines behind it. */
export const readSection = (body: string, section: Section): string => `${partsOf(body, section).text.trimEnd()}\n`;

/** The whole text with another text in the place of the section; the empty lines around it stay as they were. */
export function replaceSection(body: string, section: Section, text: string): string {
  const { before, text: old, after } = partsOf(body, section);
  const gap = old.slice(old.trimEnd().length);
  return before + (text.trim() === "" ? "" : text.trimEnd() + gap) + after;
}

function partsOf(body: string, { from, to }: Section): { before: string; text: string; after: string } {
  const lines = linesOf(body);
  const join = (start: number, end?: number): string => lines.slice(start, end).join("");
  return { before: join(0, from - 1), text: join(from - 1, to - 1), after: join(to - 1) };
}

/** Each line with its end. */
const linesOf = (body: string): string[] => body.match(/[^\n]*\n|[^\n]+$/g) ?? [];
