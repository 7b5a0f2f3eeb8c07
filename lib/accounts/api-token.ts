import { randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";

const FORM = /^(strata_[0-9a-f]{8}_[0-9a-f]{48})_([0-9a-f]{8})$/;

/**
 * A secret for a program: `strata_<id>_<secret>_<checksum>`. The beginning makes it known to scanners that look for lost
 * secrets, `prefix` is what its owner tells it by, the checksum finds a typo without asking the database.
 */
export function makeApiToken(): { token: string; prefix: string } {
  const prefix = randomBytes(4).toString("hex");
  const body = `strata_${prefix}_${randomBytes(24).toString("hex")}`;
  return { token: `${body}_${checksumOf(body)}`, prefix };
}

/** Whether this can be a token of ours: its form and its checksum are right. */
export function isApiToken(said: string): boolean {
  const [, body = "", checksum] = FORM.exec(said) ?? [];
  return checksum !== undefined && checksum === checksumOf(body);
}

const checksumOf = (body: string): string => crc32(body).toString(16).padStart(8, "0");
