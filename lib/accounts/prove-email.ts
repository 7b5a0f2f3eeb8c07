import type { Connection } from "#lib/db/client.ts";

/**
 * Notes that an address is an account's own: mail to it was answered. Who only claimed the address loses it, so that nobody
 * can sit on the address of somebody else. False when another account has proven it before.
 */
export async function proveEmail(tx: Connection, userId: string, email: string): Promise<boolean> {
  await tx.$executeRaw`
    UPDATE users SET email = NULL
    WHERE lower(email) = lower(${email}) AND email_verified IS NULL AND id <> ${userId}::uuid`;
  const proven = await tx.$executeRaw`
    UPDATE users SET email = ${email}, email_verified = now() WHERE id = ${userId}::uuid
      AND NOT EXISTS (SELECT FROM users o WHERE lower(o.email) = lower(${email}) AND o.id <> ${userId}::uuid)`;
  return proven === 1;
}
