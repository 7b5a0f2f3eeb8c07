/** How long something took, in milliseconds: half of the times were shorter than `p50`, all but one in a hundred than `p99`. */
export interface Spread {
  p50: number;
  p99: number;
}

export const spreadOf = (times: readonly number[]): Spread => ({
  p50: quantile(times, 0.5),
  p99: quantile(times, 0.99),
});

/** The time that this share of the times is shorter than. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
