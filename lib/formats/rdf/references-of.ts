/** All sources that a record names, wherever in it, each once. */
export function referencesOf(record: unknown): string[] {
  const found = new Set<string>();
  collect(record, found);
  return [...found];
}

function collect(part: unknown, found: Set<string>): void {
  if (typeof part !== "object" || part === null) return;
  for (const [name, member] of Object.entries(part)) {
    if (name === "references" && Array.isArray(member)) for (const { url } of member) found.add(String(url));
    else collect(member, found);
  }
}
