import type { ExportLine } from "./export-line.ts";

/** The ids of the accounts that a line names. */
export function namedIn(line: ExportLine): string[] {
  switch (line.type) {
    case "revision":
      return [...(line.actor === null ? [] : [line.actor]), ...line.coAuthors];
    case "page":
      return line.protection ? [line.protection.by] : [];
    case "thread":
      return [line.by, ...(line.resolved ? [line.resolved.by] : [])];
    case "post":
      return [line.by];
    default:
      return [];
  }
}
