import { createHash } from "node:crypto";

const names = new Map<string, string>();

/** PostgreSQL knows a prepared statement by a short name, one for each text; there are as many as the code has queries. */
export function nameStatement(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash("sha256").update(text).digest("base64url");
  names.set(text, name);
  return name;
}
