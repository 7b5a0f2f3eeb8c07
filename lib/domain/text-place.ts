import type { Fault } from "./errors.ts";

/** A place in a text, counted from 1, and what is wrong there. */
export type TextPlace = { line: number; column: number; message: string };

const SPOKEN = /^Line (\d+), column (\d+): (.*)$/s;

/** A fault of a text: the sentence names the place, which {@link placeOf} finds again. */
export const faultAt = ({ line, column, message }: TextPlace, code: string): Fault => ({
  pointer: "/body",
  code,
  detail: `Line ${line}, column ${column}: ${message}`,
});

/** The place that a fault of a text names, or null when it is about the text as a whole or about something else. */
export function placeOf({ pointer, detail }: Fault): TextPlace | null {
  const [, line, column, message = ""] = (pointer === "/body" && SPOKEN.exec(detail)) || [];
  return line ? { line: Number(line), column: Number(column), message } : null;
}

/** The faults of a whole text as faults of a part of it that begins `lines` further down. */
export const moveFaults = (faults: readonly Fault[], lines: number): Fault[] =>
  faults.map((fault) => {
    const place = placeOf(fault);
    return place && lines > 0 ? faultAt({ ...place, line: place.line - lines }, fault.code) : fault;
  });
