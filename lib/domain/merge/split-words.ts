const PIECE = /\n|[^\S\n]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Pc}\u200c\u200d]*|[^\s\p{L}\p{N}]+/gu;
const WORD = /[\p{L}\p{N}]/u;

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * A text as words, line ends, runs of other white space, and single signs. Joined again they are the text. A sign is what
 * a reader sees as one (an extended grapheme cluster, UAX 29), so an emoji or an accented letter is never cut in two.
 */
export const splitWords = (text: string): string[] =>
  (text.match(PIECE) ?? []).flatMap((piece) =>
    piece.length === 1 || isWord(piece) || piece.trim() === "" ? [piece] : splitSigns(piece),
  );

export const isWord = (token: string): boolean => WORD.test(token);

const splitSigns = (piece: string): string[] => Array.from(GRAPHEMES.segment(piece), ({ segment }) => segment);
