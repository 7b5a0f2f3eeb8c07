import type { Statement } from "./statement.ts";

/** Writes a graph in pieces, which make one document in the order in which they came; `end` gives the last. */
export type GraphWriter = { write(statements: readonly Statement[]): string; end(): string };

/** The statements of each subject, each once, in the order in which they were said. */
export function bySubject(statements: readonly Statement[]): Map<string, Statement[]> {
  const said = new Set<string>();
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = JSON.stringify(statement);
    if (said.has(key)) continue;
    said.add(key);
    const together = found.get(statement.subject);
    if (together) together.push(statement);
    else found.set(statement.subject, [statement]);
  }
  return found;
}
