import { z } from "zod";
import { pointerOf } from "#lib/domain/errors.ts";
import { type ExportLine, exportLineSchema } from "./export-line.ts";

/** A line of a file as an export writes it, or what is wrong with it, in words. */
export function readLine(text: string): { line: ExportLine } | { faults: string[] } {
  const read = parse(text);
  if ("fault" in read) return { faults: [read.fault] };
  const parsed = strictSchema.safeParse(read.value);
  if (parsed.success) return { line: parsed.data };
  return {
    faults: parsed.error.issues.map(({ path, message }) => (path.length ? `${pointerOf(path)}: ${message}` : message)),
  };
}

/** An export of a version that is known holds no member that is not. */
const strictSchema = z.discriminatedUnion(
  "type",
  exportLineSchema.options.map((option) => option.strict()) as unknown as typeof exportLineSchema.options,
  { error: "It is no line of an export that this version knows." },
);

function parse(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text, refuseUnwritable) };
  } catch (error) {
    return { fault: `it is no JSON that can be read: ${error instanceof Error ? error.message : error}` };
  }
}

/** PostgreSQL has no text with a NUL or half a character in it, so no wiki can have written such. */
function refuseUnwritable(_: string, value: unknown): unknown {
  if (typeof value === "string" && (value.includes("\0") || !value.isWellFormed()))
    throw new Error("a text holds a character that none can hold");
  return value;
}
