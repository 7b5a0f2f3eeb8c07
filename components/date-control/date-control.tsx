export function DateControl(_: { path: string; asOf: string | null; at: number | null; parameters: Record<string, string> }) {
  return null;
}
