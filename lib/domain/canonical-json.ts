/**
 * JSON with one spelling for one value: object keys sorted by UTF-16 code units, no white space, numbers as ECMAScript
 * writes them (the JSON Canonicalization Scheme, RFC 8785). What is undefined is left out of an object and null in a list.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
