import { webAddressSchema } from "#lib/domain/references.ts";
import { findForbiddenCharacter } from "./find-forbidden-character.ts";

const ALLOWED =
  "Allowed are http://, https:// and mailto: addresses, paths of this wiki (/offerings/amazon-s3) and #headings.";

/** What is wrong with the address of a link, or null. The address is the decoded one, as a browser would get it. */
export function checkAddress(address: string): { code: "url" | "url-scheme"; message: string } | null {
  if (findForbiddenCharacter(address) || /[\s\\]/.test(address)) {
    return refuse("url", "A link's address may not hold spaces, backslashes or invisible characters.");
  }
  const scheme = /^([^/?#:]*):/.exec(address)?.[1]?.toLowerCase();
  if (scheme === "http" || scheme === "https") return checkWebAddress(address);
  if (scheme === "mailto") return checkMailAddress(address);
  if (scheme !== undefined) return refuse("url-scheme", `Links to "${scheme.slice(0, 30)}:" are not allowed.`);
  return address.startsWith("#") ? null : checkPath(address);
}

const refuse = (code: "url" | "url-scheme", message: string) => ({ code, message: `${message} ${ALLOWED}` });

function checkWebAddress(address: string) {
  const result = webAddressSchema.safeParse(address);
  return result.success ? null : refuse("url", result.error.issues.map((issue) => issue.message).join(" "));
}

function checkMailAddress(address: string) {
  const plain = /^mailto:[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+$/i.test(address) && address.length <= 320;
  return plain ? null : refuse("url", "This is not a plain mail address.");
}

function checkPath(address: string) {
  const path = resolvePath(address);
  if (path === null) return refuse("url", "This is not the address of a page.");
  const [, first = ""] = path.split("/");
  return ["api", "_next"].includes(first.toLowerCase()) ? refuse("url", `Links to /${first} are not allowed.`) : null;
}

// A path counts as what the server will make of it: without dot segments, percent signs and doubled slashes.
function resolvePath(address: string): string | null {
  const origin = "https://wiki.invalid";
  if (!/^\/(?!\/)/.test(address) || address.length > 2000 || !URL.canParse(address, origin)) return null;
  const url = new URL(address, origin);
  if (url.origin !== origin) return null;
  try {
    return decodeURIComponent(url.pathname).replace(/\/{2,}/g, "/");
  } catch {
    return null;
  }
}
