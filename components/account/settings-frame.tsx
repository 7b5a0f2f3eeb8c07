/** @jsxImportSource #static-html */
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import { NOW } from "#lib/domain/clocks.ts";
import "./account.css";

const SECTIONS = [
  ["/settings", "You"],
  ["/settings/password", "Ways to sign in"],
  ["/settings/sessions", "Browsers"],
  ["/settings/tokens", "Tokens"],
  ["/settings/webhooks", "Webhooks"],
] as const;

/** One of the pages of one's own settings, with the way to the others. */
export function SettingsFrame({ path, name, children }: { path: string; name: string; children: Child }) {
  return (
    <SiteFrame path={path} current="" clocks={NOW}>
      <h1 className="title">Settings</h1>
      <nav aria-label="Settings" className="account-nav">
        {SECTIONS.map(([address, label]) => (
          <a key={address} href={address} aria-current={address === path ? "page" : undefined}>
            {label}
          </a>
        ))}
        <a href={`/users/${name}`}>Your page</a>
        <a href="/sign-out">Sign out</a>
      </nav>
      {children}
    </SiteFrame>
  );
}
