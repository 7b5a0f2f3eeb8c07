import { z } from "zod";
import { HIDDEN_CHARACTER, isVisible } from "./hidden-characters.ts";

/** Names that would pass for the wiki itself, or that stand for somebody who is no person. */
const RESERVED: ReadonlySet<string> = new Set([
  "admin",
  "administrator",
  "anonymous",
  "api",
  "deleted",
  "everyone",
  "help",
  "maintainer",
  "me",
  "moderator",
  "nobody",
  "null",
  "official",
  "operator",
  "postmaster",
  "root",
  "security",
  "seed",
  "staff",
  "strata",
  "support",
  "system",
  "undefined",
  "webmaster",
  "wiki",
]);

/** Whether nobody may take this name, however it is written. */
export const isReservedName = (name: string): boolean => RESERVED.has(name.toLowerCase());

/**
 * The name of a new account, as it is typed. It is kept in lower case, so that each is there once whatever the case, and
 * shown as it was typed.
 */
export const accountNameSchema = z
  .string()
  .trim()
  .min(2, "A name has at least 2 characters.")
  .max(40, "A name has at most 40 characters.")
  .regex(/^[a-z0-9_-]*$/i, "A name holds the letters a to z, digits, hyphens and underscores.")
  .regex(/^(?:[a-z0-9].*)?$/i, "A name begins with a letter or a digit.")
  .refine((name) => !isReservedName(name), "This name is reserved. Choose another.");

/** How somebody is shown: any letters of the world. */
export const displayNameSchema = z
  .string()
  .trim()
  .min(1, "Say how you want to be shown.")
  .max(80, "At most 80 characters.")
  .refine((name) => isVisible(name) && !/[\n\t]/.test(name), HIDDEN_CHARACTER)
  .refine((name) => !isReservedName(name), "This name is reserved. Choose another.");

/** An address for mail, in lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "An e-mail address has at most 254 characters.")
  .pipe(z.email("Write the address like name@example.org."));

/** What somebody tells about themselves, in the wiki's markup. */
export const aboutSchema = z
  .string()
  .transform((text) => text.replaceAll("\r\n", "\n").trim())
  .pipe(z.string().max(5000, "At most 5000 characters.").refine(isVisible, HIDDEN_CHARACTER));
