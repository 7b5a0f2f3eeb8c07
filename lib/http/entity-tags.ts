import { createHash } from "node:crypto";
import type { Encoding } from "./accept-encoding.ts";

/** A strong validator of these bytes (RFC 9110, 8.8.3): 132 bits of their SHA-256. */
export const bodyTag = (body: Uint8Array): string =>
  `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;

/** The validator of the same content in an encoding: other bytes, so another strong tag. */
export const encodedTag = (tag: string, encoding: Encoding): string =>
  encoding === "identity" ? tag : `${tag.slice(0, -1)}-${encoding}"`;

/**
 * The tags of an `If-Match` header as the content's own, without the encoding they were handed out for: who read the
 * page compressed may write it back.
 */
export const contentTags = (ifMatch: string): string => ifMatch.replace(/-(?:br|gzip)"/g, '"');

/** Whether an `If-None-Match` header names this representation: a list, weak tags and `*` count (RFC 9110, 13.1.2). */
export function namesTag(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch === tag || ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.match(/"[^"]*"/g)?.some((named) => named === tag) ?? false;
}
