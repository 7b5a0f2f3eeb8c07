import { randomBytes } from "node:crypto";

/**
 * The nonce with which Next marks the scripts that it writes. It is made anew in each process and taken out of every page
 * before the page is sent, so that nobody can write it into a text.
 */
export const makeNonce = (): string => randomBytes(18).toString("base64url");

/** The header of a request that makes Next use the nonce. */
export const nonceHeader = (nonce: string): Record<string, string> => ({
  "content-security-policy": `script-src 'nonce-${nonce}'`,
});
