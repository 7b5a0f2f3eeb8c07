import { decodeString } from "micromark-util-decode-string";
import { type Kind, kindSchema } from "#lib/domain/kinds.ts";
import { slugSchema } from "#lib/domain/slugs.ts";
import { titleSchema } from "#lib/domain/text-fields.ts";

/** Where a wiki link leads: a kind and a slug, or with kind null a title as typed. `label` is what to show, if said. */
export type WikiTarget = { kind: Kind | null; name: string; label: string | null };

/**
 * Reads what stands between `[[` and `]]`; null when it is malformed. The bar may be escaped, as a table cell demands
 * (GFM 0.29, section 4.10).
 */
export function readWikiTarget(inside: string): WikiTarget | null {
  const [target = "", label, ...more] = inside.split(/\\?\|/).map((part) => decodeString(part).trim());
  if (more.length > 0 || (label !== undefined && !titleSchema.safeParse(label).success)) return null;
  const page = readPage(target);
  return page && { ...page, label: label ?? null };
}

function readPage(target: string): { kind: Kind | null; name: string } | null {
  const colon = target.indexOf(":");
  const kind = kindSchema.safeParse(target.slice(0, Math.max(colon, 0)));
  if (!kind.success) return titleSchema.safeParse(target).success ? { kind: null, name: target } : null;
  const slug = target.slice(colon + 1);
  return slugSchema.safeParse(slug).success ? { kind: kind.data, name: slug } : null;
}
