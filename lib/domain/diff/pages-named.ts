import type { LinkTarget } from "#lib/domain/page.ts";
import { isMembers } from "./say-members.ts";
import { PAGE_FIELDS } from "./say-names.ts";

/** The pages that a record names by their slugs, each once: those whose titles the sentences about it need. */
export function pagesNamed(...records: readonly unknown[]): LinkTarget[] {
  const found = new Map<string, LinkTarget>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const member of value) visit(member);
    if (!isMembers(value)) return;
    for (const [field, inner] of Object.entries(value)) {
      const kind = PAGE_FIELDS[field];
      if (kind && typeof inner === "string") found.set(`${kind}/${inner}`, { kind, name: inner });
      else visit(inner);
    }
  };
  visit(records);
  return [...found.values()];
}
