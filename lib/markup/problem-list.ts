import type { MarkupProblem } from "./compiled-markup.ts";
import { LIMITS } from "./limits.ts";

/** Whatever knows its place in the text: a node, a token, an attribute. */
export type Placed = { position?: { start: { line: number; column: number } } | undefined };

/** Notes a problem at the first character of what it is about. */
export type Report = (where: Placed, code: string, message: string) => void;

/** Gathers problems; `list` gives them in the order of the text, each once, and no more than anyone would read. */
export function gatherProblems(): { report: Report; list: () => MarkupProblem[] } {
  const problems = new Map<string, MarkupProblem>();
  const report: Report = ({ position }, code, message) => {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    problems.set(`${line}:${column}:${code}:${message}`, { line, column, code, message });
  };
  return { report, list: () => inOrder([...problems.values()]) };
}

/** Problems as they are shown: by line and column, and only the first of many. */
export function inOrder(problems: MarkupProblem[]): MarkupProblem[] {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return sorted.slice(0, LIMITS.problems);
}
