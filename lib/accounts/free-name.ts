import { randomBytes } from "node:crypto";
import { accountNameSchema, displayNameSchema } from "#lib/domain/account-names.ts";

/**
 * Names to try for an account that comes from elsewhere, the best first: what it is called there, then with a few random
 * letters. Who comes by mail is not named by their address, which is nobody's business.
 */
export function namesFor(known: string | null | undefined): { name: string; displayName: string }[] {
  const plain = (known ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9_-]+/gi, "-")
    .replace(/^[-_]+|[-_]+$/g, "")
    .slice(0, 32);
  const stem = accountNameSchema.safeParse(plain).success ? plain : "editor";
  const shown = displayNameSchema.safeParse(known?.slice(0, 80) ?? "").data;
  const tries = Array.from({ length: 5 }, () => `${stem}-${randomBytes(3).toString("hex")}`);
  return [...(stem === plain ? [plain] : []), ...tries].map((name) => ({
    name: name.toLowerCase(),
    displayName: shown ?? name,
  }));
}
