/** How long something took, in milliseconds: half of the times were shorter than `p50`, all but one in a hundred than `p99`. */
export interface Spread {
  p50: number;
  p99: number;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}
