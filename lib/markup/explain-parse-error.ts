import type { Placed } from "./problem-list.ts";

/** What the parser throws: a `VFileMessage`, known by its rule and place. */
type ParserMessage = { ruleId?: string; reason: string; place?: Place };
type Place = { line: number; column: number } | { start: { line: number; column: number } };

/** The place and a plain sentence for what the parser threw; null when it is no message of the parser but a bug. */
export function explainParseError(error: unknown): { where: Placed; message: string } | null {
  if (!isParserMessage(error)) return null;
  const { place, ruleId = "", reason } = error;
  const [, unclosed, line, column] = /^Expected a closing tag for `(<[^`]*>)` \((\d+):(\d+)/.exec(reason) ?? [];
  if (unclosed) return { where: at(Number(line), Number(column)), message: `${unclosed} is not closed. ${CLOSING}` };
  const start = place && "start" in place ? place.start : place;
  return { where: start ? at(start.line, start.column) : {}, message: sentenceFor(ruleId, reason) };
}

const isParserMessage = (error: unknown): error is ParserMessage =>
  error instanceof Error && "ruleId" in error && "reason" in error;

const at = (line: number, column: number): Placed => ({ position: { start: { line, column } } });

function sentenceFor(ruleId: string, reason: string): string {
  const [, closed, opened] =
    /closing tag `(<[^`]*>)`, expected corresponding closing tag for `(<[^`]*>)`/.exec(reason) ?? [];
  if (closed) return `${closed} closes a tag, but the last one opened is ${opened}. ${CLOSING}`;
  return SENTENCES[ruleId] ?? `This cannot be read as a tag. ${PLAIN}`;
}

const PLAIN = "For a plain less-than sign write \\<, or put it in `code`.";
const CLOSING = "Close every tag in the same paragraph, quote or list item, the last one first, or end it with />.";

const SENTENCES: Partial<Record<string, string>> = {
  "unexpected-closing-slash": `This closes a tag that was not opened. ${PLAIN}`,
  "unexpected-character":
    `This cannot stand in a tag: tags look like <sub>2</sub> or <Offering slug="amazon-s3" />, with values in double ` +
    `quotes; comments and <https://…> are not allowed. ${PLAIN}`,
  "unexpected-eof": `A tag that begins before this place is never ended with >. ${PLAIN}`,
  "unexpected-lazy":
    "A tag that began in a quote or list goes on outside it. Put the > or the indentation before this line.",
};
