import { type Problem, problem } from "#lib/domain/errors.ts";

/** A line of what is sent, counted from 1, or why it cannot be read. */
export type SentLine = { line: number } & ({ text: string } | { problem: Problem });

const MOST_OF_A_LINE = 4 * 1024 * 1024;
const LINE_FEED = 10;

/**
 * The lines of a body in UTF-8, as they come: no more is read than what is asked for, and no more held than one line. Empty
 * ones are left out, but counted. A line above 4 MB is told and passed over.
 */
export async function* readLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<SentLine> {
  let line = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const hold = (part: Uint8Array): void => {
    size += part.length;
    if (size <= MOST_OF_A_LINE) held.push(part);
  };
  const finish = (): SentLine | null => {
    const read = size > MOST_OF_A_LINE ? { line, problem: TOO_LONG } : decode(line, Buffer.concat(held));
    [held, size] = [[], 0];
    line += 1;
    return "text" in read && read.text.trim() === "" ? null : read;
  };
  for await (const chunk of body) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      hold(chunk.subarray(from, end));
      from = end + 1;
      const read = finish();
      if (read) yield read;
    }
    hold(chunk.subarray(from));
  }
  const last = size > 0 ? finish() : null;
  if (last) yield last;
}

const TOO_LONG = problem("too-large", "A line has at most 4 MB.");

function decode(line: number, bytes: Uint8Array): SentLine {
  try {
    return { line, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { line, problem: problem("unreadable-body", "The line is not in UTF-8.") };
  }
}
