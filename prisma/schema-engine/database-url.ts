/** The same server and credentials, another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

export function databaseName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** The schema that Prisma's `?schema=` asks for: PostgreSQL does not know this parameter. */
export function schemaName(url: string): string {
  return new URL(url).searchParams.get("schema") ?? "public";
}
