import { createHash } from "node:crypto";

const SCRIPT = /<script([^>]*)>([\s\S]*?)<\/script>/g;
const NO_INLINE_CODE = /\ssrc=|\stype="application\/(?:ld\+)?json"/;

/**
 * Takes the nonce out of a page and says which inline scripts it vouched for, as sources of a content security policy.
 *
 * Next marks the scripts that it writes itself with the nonce of the request. The nonce never leaves this process, so a
 * script that got into the page in any other way has none, is not named, and does not run. Hashes instead of a nonce let
 * one copy of the page be sent to everyone. With `nonce` null every inline script is named: for pages made at build time
 * from our own sources.
 */
export function sealPage(html: Buffer, nonce: string | null): { html: Buffer; scripts: string[] } {
  // One byte a character: the bytes of a script, which are what a browser hashes, come out as they were.
  const marked = html.toString("latin1");
  const scripts = new Set<string>();
  for (const [, attributes = "", code = ""] of marked.matchAll(SCRIPT)) {
    if (NO_INLINE_CODE.test(attributes) || (nonce && !attributes.includes(nonce))) continue;
    scripts.add(hashOf(nonce ? withoutNonce(code, nonce) : code));
  }
  return { html: nonce ? Buffer.from(withoutNonce(marked, nonce), "latin1") : html, scripts: [...scripts] };
}

/** Elsewhere than in an attribute the nonce leaves its length: the data that React sends along counts its bytes. */
const withoutNonce = (text: string, nonce: string): string =>
  text.replaceAll(` nonce="${nonce}"`, "").replaceAll(nonce, "-".repeat(nonce.length));

const hashOf = (code: string): string =>
  `'sha256-${createHash("sha256").update(Buffer.from(code, "latin1")).digest("base64")}'`;
