/** What a measured server tells the bench: where it is, and the CPU it has used so far, in microseconds. */
export type Report = { url: string } | { cpuMicros: number };

/**
 * Makes this process a server that the bench measures: it says where it is, answers `cpu` with what it has used, and
 * ends in order when the bench lets go of it.
 */
export function reportToBench({ url, close }: { url: string; close(): Promise<void> }): void {
  const report = (said: Report): void => void process.send?.(said);
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    report({ cpuMicros: user + system });
  });
  process.on("disconnect", () => close().finally(() => process.exit()));
  report({ url });
}
