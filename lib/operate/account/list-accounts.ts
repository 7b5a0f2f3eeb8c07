import type { Database } from "#lib/db/client.ts";

type Row = { name: string; role: string; rights: string | null; since: string; blocked: boolean; ways: string | null };

/** All accounts, a line each: name, role, further rights, since when, how one signs in to it. */
export async function listAccounts(db: Database): Promise<string[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT u.name, u.role::text, concat_ws(' ', CASE WHEN u.trusted THEN 'trusted' END,
        CASE WHEN u.suppressor THEN 'suppressor' END) AS rights,
      to_char(u.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS since,
      EXISTS (SELECT FROM blocks b WHERE b.user_id = u.id AND b.lifted_at IS NULL
        AND (b.until IS NULL OR b.until > now())) AS blocked,
      concat_ws(' ', CASE WHEN u.password_hash IS NOT NULL THEN 'password' END,
        CASE WHEN u.email_verified IS NOT NULL THEN 'mail' END,
        (SELECT string_agg(DISTINCT l.provider, ' ') FROM linked_accounts l WHERE l.user_id = u.id)) AS ways
    FROM users u ORDER BY u.role DESC, lower(u.name)`;
  const width = Math.max(4, ...rows.map(({ name }) => name.length));
  return rows.map(({ name, role, rights, since, blocked, ways }) =>
    [
      name.padEnd(width),
      role.padEnd(11),
      since,
      [rights, ways || "cannot sign in", blocked && "BLOCKED"].filter(Boolean).join(", "),
    ].join("  "),
  );
}
