import type { MarkupProblem } from "./compiled-markup.ts";
import { LIMITS } from "./limits.ts";

type Tally = { -readonly [Limit in keyof typeof RULES]: number };

const RULES = {
  lines: ["lines", `The page has too many lines; ${LIMITS.lines} are allowed. Split it into several pages.`],
  marksSquared: [
    "delims",
    "Too many of the marks * _ ~ [ ] { < stand close together here. Separate them by empty lines.",
  ],
  containers: [
    "depth",
    `Quotes and lists are nested too deep here; ${LIMITS.containers} levels on a line are allowed.`,
  ],
  stackedContainers: ["depth", "Too many quotes and lists begin inside one another. Begin each on a line of its own."],
  lazyLines: ["lazy", "Too many lines continue a quote or list without its > or indentation. Write them out."],
  underlinedHeadings: ["headings", "Too many headings are underlined with = or -. Write them with # instead."],
  tableRows: ["table-rows", `The page has too many table rows; ${LIMITS.tableRows} are allowed.`],
  tableCells: ["table-cells", `The page has too many table cells; ${LIMITS.tableCells} are allowed.`],
  footnoteMarks: ["footnotes", `The page has too many footnote marks; ${LIMITS.footnoteMarks} are allowed.`],
} as const;

const LIMITED = Object.keys(RULES) as (keyof typeof RULES)[];

/** Counts what a parser would spend more than linear time on. Each limit is reported once, where it is first crossed. */
export function scanStructure(lines: string[]): MarkupProblem[] {
  const tally = Object.fromEntries(LIMITED.map((limit) => [limit, 0])) as Tally;
  const block = { marks: 0, quoted: false, listed: false };
  const problems = new Map<string, MarkupProblem>();
  for (const [index, line] of lines.entries()) {
    count(line, tally, block);
    for (const limit of LIMITED) {
      if (tally[limit] <= LIMITS[limit] || problems.has(limit)) continue;
      const [code, message] = RULES[limit];
      problems.set(limit, { line: index + 1, column: 1, code, message });
    }
  }
  return [...problems.values()];
}

const THEMATIC_BREAK = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$/;
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/;

function count(line: string, tally: Tally, block: { marks: number; quoted: boolean; listed: boolean }): void {
  tally.lines += 1;
  const prefix = THEMATIC_BREAK.test(line) ? "" : (CONTAINERS.exec(line)?.[0] ?? "");
  const rest = line.slice(prefix.length);
  if (rest.trim() === "") Object.assign(block, { marks: 0, quoted: false, listed: false });

  const marks = rest.match(/\*+|_+|~+|\[+|\]+|\{+|<+/g)?.length ?? 0;
  tally.marksSquared += (block.marks + marks) ** 2 - block.marks ** 2;
  block.marks += marks;

  const containers = prefix.match(/>|[-*+]|\d+/g)?.length ?? 0;
  tally.containers = containers;
  tally.stackedContainers += Math.max(0, containers - 1);
  const quoted = prefix.includes(">");
  if ((block.quoted && !quoted) || (block.listed && containers === 0 && !/^[ \t]{2}/.test(line))) tally.lazyLines += 1;
  block.quoted ||= quoted;
  block.listed ||= containers > 0 && !quoted;

  if (/^[ \t]*(?:=+|-+)[ \t]*$/.test(rest) || /^[ \t>]*-+[ \t]*$/.test(line)) tally.underlinedHeadings += 1;
  if (/^[ \t]*\|/.test(rest)) tally.tableRows += 1;
  tally.tableCells += rest.match(/\|/g)?.length ?? 0;
  tally.footnoteMarks += rest.match(/\[\^/g)?.length ?? 0;
}
