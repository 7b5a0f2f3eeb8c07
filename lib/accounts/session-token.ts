import { createHash, randomBytes } from "node:crypto";

/** A secret for a browser, a link or a program: 256 random bits, fit for addresses and cookies. */
export const makeToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token. It has more randomness than can be guessed, so one fast hash is enough. */
export const hashToken = (token: string): Buffer => createHash("sha256").update(token, "utf8").digest();
