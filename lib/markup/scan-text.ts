import type { MarkupProblem } from "./compiled-markup.ts";
import { findForbiddenCharacter } from "./find-forbidden-character.ts";
import { LIMITS } from "./limits.ts";
import { scanStructure } from "./scan-structure.ts";

/**
 * Problems that can be seen in linear time, before any parser works on the text. A text without them is safe to parse
 * within the limits of time and memory. Lines end with a line feed.
 */
export function scanText(text: string): MarkupProblem[] {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LIMITS.bytes) return [tooLarge(bytes)];
  const lines = text.split("\n");
  return [...frontMatter(lines), ...lines.flatMap(scanLine), ...scanStructure(lines)];
}

const tooLarge = (bytes: number): MarkupProblem => ({
  line: 1,
  column: 1,
  code: "size",
  message: `The page has ${bytes} bytes; a page may have ${LIMITS.bytes}. Split it into several pages.`,
});

function frontMatter([first = ""]: string[]): MarkupProblem[] {
  if (!/^---(?!-)/.test(first)) return [];
  const message = "A page does not begin with front matter (---): its facts are edited in the form beside the text.";
  return [{ line: 1, column: 1, code: "frontmatter", message }];
}

function scanLine(line: string, index: number): MarkupProblem[] {
  const forbidden = findForbiddenCharacter(line);
  const character = forbidden && {
    line: index + 1,
    column: forbidden.index + 1,
    code: "control-char",
    message: `The invisible character ${forbidden.name} is not allowed. Delete it; text, line ends and tabs are allowed.`,
  };
  const long = line.length > LIMITS.lineLength && {
    line: index + 1,
    column: LIMITS.lineLength + 1,
    code: "line-length",
    message: `This line has ${line.length} characters; a line may have ${LIMITS.lineLength}. Break it up.`,
  };
  return [character, long].filter((problem) => problem !== null && problem !== false);
}
