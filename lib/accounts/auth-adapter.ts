import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import type { Database } from "#lib/db/client.ts";
import { createProvidedAccount } from "./create-provided-account.ts";
import { proveEmail } from "./prove-email.ts";
import { hashToken } from "./session-token.ts";

/**
 * Our tables as next-auth asks for them. The rows are those of passwords too: a session is the same however it began. No
 * secret is kept as it is. An account is found by an address only when the account has shown it to be its own, and the
 * providers name none that they do not vouch for, so that nobody gets into an account by claiming its address.
 */
export const authAdapter = (db: Database, browser: string): Adapter => ({
  getUser: async (id) => asUser(await db.user.findUnique({ where: { id } })),
  getUserByEmail: async (email) =>
    asUser(
      await db.user.findFirst({
        where: { email: { equals: email, mode: "insensitive" }, emailVerified: { not: null } },
      }),
    ),
  getUserByAccount: async ({ provider, providerAccountId }) => {
    const where = { provider_providerAccountId: { provider, providerAccountId } };
    return asUser((await db.linkedAccount.findUnique({ where, include: { user: true } }))?.user ?? null);
  },
  createUser: async (profile: Partial<AdapterUser> & { login?: string }) => {
    const { email, name, login } = profile;
    const id = await createProvidedAccount(db, { email: email || null, name: name ?? null, login: login ?? null });
    return asUser(await db.user.findUniqueOrThrow({ where: { id } }));
  },
  updateUser: async ({ id, emailVerified }) => {
    const user = await db.user.findUniqueOrThrow({ where: { id } });
    if (emailVerified && user.email) await proveEmail(db, id, user.email);
    return asUser(user);
  },
  linkAccount: async ({ provider, providerAccountId, userId }: AdapterAccount) => {
    await db.linkedAccount.create({ data: { provider, providerAccountId, userId } });
  },
  createSession: async ({ sessionToken, userId, expires }) => {
    const tokenHash = Uint8Array.from(hashToken(sessionToken));
    await db.session.create({ data: { tokenHash, userId, expires, browser: browser.slice(0, 300) } });
    return { sessionToken, userId, expires };
  },
  getSessionAndUser: async (sessionToken) => {
    const where = { tokenHash: Uint8Array.from(hashToken(sessionToken)), expires: { gt: new Date() } };
    const session = await db.session.findFirst({ where, include: { user: true } });
    if (!session) return null;
    return { session: { sessionToken, userId: session.userId, expires: session.expires }, user: asUser(session.user) };
  },
  // A session lasts as long as it was said when it began.
  updateSession: async () => null,
  deleteSession: async (sessionToken) => {
    await db.session.deleteMany({ where: { tokenHash: Uint8Array.from(hashToken(sessionToken)) } });
  },
  createVerificationToken: async ({ identifier, token, expires }) => {
    const tokenHash = Uint8Array.from(hashToken(token));
    await db.oneTimeLink.create({ data: { tokenHash, purpose: "sign-in", identifier, expires } });
    return { identifier, token, expires };
  },
  useVerificationToken: async ({ identifier, token }) => {
    const [link] = await db.$queryRaw<{ expires: Date }[]>`
      UPDATE one_time_links SET used_at = now()
      WHERE token_hash = ${hashToken(token)} AND purpose = 'sign-in' AND identifier = ${identifier} AND used_at IS NULL
      RETURNING expires`;
    return link ? { identifier, token, expires: link.expires } : null;
  },
});

type Row = { id: string; displayName: string; email: string | null; emailVerified: Date | null };

function asUser(row: Row): AdapterUser;
function asUser(row: Row | null): AdapterUser | null;
function asUser(row: Row | null): AdapterUser | null {
  if (!row) return null;
  // To next-auth everybody has an address; an account without one has an empty one.
  return { id: row.id, name: row.displayName, email: row.email ?? "", emailVerified: row.emailVerified };
}
