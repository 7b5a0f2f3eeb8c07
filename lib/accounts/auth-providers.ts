import type { AuthOptions } from "next-auth";
import type { Database } from "#lib/db/client.ts";
import type { Env } from "#lib/env.ts";
import { isMailConfigured, sendMail } from "#lib/mail/send-mail.ts";
import { type GitHubAddress, provenGitHubAddress } from "./github-address.ts";
import { takeMailTurn } from "./mail-turn.ts";

/** What an installation may sign people in by, beside passwords. */
export type AuthSettings = Pick<
  Env,
  | "AUTH_SECRET"
  | "GITHUB_ID"
  | "GITHUB_SECRET"
  | "MAIL_FROM"
  | "OIDC_ID"
  | "OIDC_ISSUER"
  | "OIDC_NAME"
  | "OIDC_SECRET"
  | "SITE_URL"
  | "SMTP_URL"
>;

type Provider = AuthOptions["providers"][number];

/** The providers that are configured, by id and by the name to show; mail is asked for by itself. */
export function listProviders(env: AuthSettings): { id: string; name: string }[] {
  return [
    ...(env.GITHUB_ID ? [{ id: "github", name: "GitHub" }] : []),
    ...(env.OIDC_ISSUER ? [{ id: "oidc", name: env.OIDC_NAME ?? new URL(env.OIDC_ISSUER).host }] : []),
  ];
}

/**
 * The providers as next-auth wants them. A profile names an address only when the provider says that it is its owner's:
 * by any other we would let people into accounts that are not theirs. `mailSite` is where a link in a mail leads.
 */
export const providersOf = (db: Database, env: AuthSettings, mailSite: string): Provider[] => [
  ...(env.GITHUB_ID ? [github(env)] : []),
  ...(env.OIDC_ISSUER ? [openId(env)] : []),
  ...(isMailConfigured(env) ? [mail(db, env, mailSite)] : []),
];

// The address is proven on both sides before it comes to linking, which is what the danger in the name is about.
const LINKING = { allowDangerousEmailAccountLinking: true };

type GitHubProfile = { id: number; login: string; name: string | null; email?: string };

const github = (env: AuthSettings): Provider => ({
  id: "github",
  name: "GitHub",
  type: "oauth",
  authorization: "https://github.com/login/oauth/authorize?scope=read:user+user:email",
  token: "https://github.com/login/oauth/access_token",
  userinfo: {
    url: "https://api.github.com/user",
    async request({ client, tokens }) {
      const profile = await client.userinfo(tokens.access_token ?? "");
      const headers = { authorization: `Bearer ${tokens.access_token}`, accept: "application/vnd.github+json" };
      const answer = await fetch("https://api.github.com/user/emails", { headers });
      const addresses = answer.ok ? ((await answer.json()) as GitHubAddress[]) : [];
      return { ...profile, email: provenGitHubAddress(addresses) ?? undefined };
    },
  },
  profile: ({ id, login, name, email }: GitHubProfile) => ({ id: String(id), name: name ?? login, login, email }),
  checks: ["pkce", "state"],
  clientId: env.GITHUB_ID,
  clientSecret: env.GITHUB_SECRET,
  ...LINKING,
});

type Claims = {
  sub: string;
  name?: string;
  nickname?: string;
  preferred_username?: string;
  email?: string;
  email_verified?: boolean;
};

const openId = (env: AuthSettings): Provider => ({
  id: "oidc",
  name: env.OIDC_NAME ?? "OpenID Connect",
  type: "oauth",
  wellKnown: `${env.OIDC_ISSUER?.replace(/\/$/, "")}/.well-known/openid-configuration`,
  authorization: { params: { scope: "openid email profile" } },
  idToken: true,
  userinfo: {
    // Many say the address at the userinfo endpoint alone; who it is, the signed token says.
    async request({ client, tokens }) {
      const claims = (tokens as unknown as { claims(): Claims }).claims();
      if (!client.issuer.metadata.userinfo_endpoint) return claims;
      const told = await client.userinfo<Claims>(tokens.access_token ?? "");
      // OpenID Connect Core, 5.3.2: what is told about somebody else must not be used.
      if (told.sub !== claims.sub) throw new Error("The provider told about somebody else than it vouched for.");
      return { ...told, ...claims };
    },
  },
  profile: (claims: Claims) => ({
    id: claims.sub,
    name: claims.name ?? claims.preferred_username ?? claims.nickname,
    login: claims.preferred_username ?? claims.nickname,
    email: claims.email_verified === true ? claims.email : undefined,
  }),
  checks: ["pkce", "state", "nonce"],
  clientId: env.OIDC_ID,
  clientSecret: env.OIDC_SECRET,
  ...LINKING,
});

function mail(db: Database, env: AuthSettings, mailSite: string): Provider {
  const maxAge = 60 * 60;
  return {
    id: "email",
    name: "Email",
    type: "email",
    server: env.SMTP_URL ?? "",
    from: env.MAIL_FROM ?? "",
    maxAge,
    options: {},
    async sendVerificationRequest({ identifier, url }) {
      // Who asks is told the same: that a mail is on its way.
      if (!(await takeMailTurn(db, identifier))) return;
      // Programs that look into mails follow links: what signs in stands behind a button.
      const link = `${mailSite}/sign-in/link${new URL(url).search}`;
      const text = `Sign in to the wiki at ${mailSite}, within the hour:\n\n${link}\n\nIf you did not ask for this, do nothing.`;
      if (!(await sendMail({ to: identifier, subject: "Sign in", text }, env))) throw new Error("No mail was sent.");
    },
  } as Provider;
}
