import type { Connection } from "#lib/db/client.ts";
import type { Fault } from "#lib/domain/errors.ts";
import type { Role } from "#lib/domain/permissions.ts";

type NewAccount = {
  name: string;
  displayName: string;
  email: string | null;
  /** Whether the owner showed that mail to this address reaches them. */
  verified?: boolean;
  passwordHash?: string | null;
  role?: Role;
};

/**
 * Writes a new account and returns its id, or which field names what another account has: names and addresses are there
 * once, whatever their case.
 */
export async function insertAccount(tx: Connection, account: NewAccount): Promise<{ id: string } | { taken: Fault }> {
  const { name, displayName, email, verified = false, passwordHash = null, role = "contributor" } = account;
  const [added] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO users (name, display_name, email, email_verified, password_hash, role)
    VALUES (${name}, ${displayName}, ${email}, ${verified ? new Date() : null}::timestamptz, ${passwordHash}, ${role}::"Role")
    ON CONFLICT DO NOTHING RETURNING id::text`;
  if (added) return added;
  const [{ named } = { named: false }] = await tx.$queryRaw<{ named: boolean }[]>`
    SELECT EXISTS (SELECT FROM users WHERE lower(name) = lower(${name})) AS named`;
  return {
    taken: named
      ? { pointer: "/name", code: "taken", detail: "This name is taken. Choose another." }
      : { pointer: "/email", code: "taken", detail: "This address belongs to another account." },
  };
}
