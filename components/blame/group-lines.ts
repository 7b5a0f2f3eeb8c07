import type { BlamedLine, LineMark } from "#lib/domain/diff/blame-text.ts";

/** Lines that follow each other and came by one revision, numbered from 1. */
export type LineGroup = LineMark & { lines: { number: number; text: string }[] };

export function groupLines(lines: readonly BlamedLine[]): LineGroup[] {
  const groups: LineGroup[] = [];
  for (const [place, { text, revision, orHidden }] of lines.entries()) {
    const last = groups.at(-1);
    if (last?.revision === revision && last.orHidden === orHidden) last.lines.push({ number: place + 1, text });
    else groups.push({ revision, orHidden, lines: [{ number: place + 1, text }] });
  }
  return groups;
}
