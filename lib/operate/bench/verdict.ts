/** One line of the bench: what was measured, in words, and whether it keeps its limit. */
export interface Verdict {
  what: string;
  measured: string;
  limit: string;
  kept: boolean;
}

const rounded = (value: number): string => value.toFixed(2);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** A ratio that must reach a least value. */
export const atLeast = (what: string, ratio: number, least: number): Verdict => ({
  what,
  measured: rounded(ratio),
  limit: `≥ ${least}`,
  kept: ratio >= least,
});

/** A ratio that must not pass a greatest value. */
export const atMost = (what: string, ratio: number, most: number): Verdict => ({
  what,
  measured: rounded(ratio),
  limit: `≤ ${most}`,
  kept: ratio <= most,
});

/** A count that must be just this. */
export const exactly = (what: string, count: number, wanted: number): Verdict => ({
  what,
  measured: String(count),
  limit: `= ${wanted}`,
  kept: count === wanted,
});

/** A weight in bytes that must not pass a number of kilobytes of 1,000 bytes. */
export const atMostKilobytes = (what: string, bytes: number, most: number): Verdict => ({
  what,
  measured: kilobytes(bytes),
  limit: `≤ ${most} KB`,
  kept: bytes <= most * 1000,
});
