/** A path with its query, in the order of the names; commas stay legible, empty values are left out. */
export function addressWith(path: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ""));
  query.sort();
  return path + (query.size ? `?${query.toString().replaceAll("%2C", ",")}` : "");
}
