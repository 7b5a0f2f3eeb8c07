type Measure = (text: string) => number;

/** The text as lines no wider than `room`, broken at spaces; a word that is wider alone is broken where the room ends. */
export function wrapText(text: string, room: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((one) => breakWord(one, room, measure))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

function breakWord(word: string, room: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const char of word) {
    if (piece && measure(piece + char) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += char;
  }
  return piece ? [...pieces, piece] : pieces;
}
