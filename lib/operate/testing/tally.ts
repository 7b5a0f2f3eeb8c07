/** How many tests passed and failed; a check that is one thing counts as one. */
export interface Tally {
  passed: number;
  failed: number;
}

export const sumTallies = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
});

/**
 * Holds the counts of a report against how its program ended: a program that fails although no test did, such as one
 * that could not load a file, counts as one failure, and so does a run without any test.
 */
export function judgeReport({ passed, failed }: Tally, exitCode: number): Tally {
  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isSilentFailure ? 1 : failed };
}
