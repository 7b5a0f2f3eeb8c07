import { z } from "zod";

const MAX_LENGTH = 80;

/**
 * A slug names a page within its kind, for ever. It holds at least one letter, so that a number in the same place of an
 * address is always a page's permanent id.
 */
export const slugSchema = z
  .string()
  .max(MAX_LENGTH)
  .regex(
    /^(?=.*[a-z])[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
    "Use lower-case letters, digits, single hyphens and dots; at least one letter, e.g. amazon-s3.",
  )
  .meta({ description: "The page's name in addresses, unique within its kind.", examples: ["amazon-s3"] });

/** The slug a title suggests; empty when the title holds no letter of the Latin alphabet. */
export function slugify(title: string): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, "");
  return /[a-z]/.test(slug) ? slug : "";
}
