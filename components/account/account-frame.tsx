/** @jsxImportSource #static-html */
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import { NOW } from "#lib/domain/clocks.ts";
import "./account.css";

/** A page about accounts: its title, and what is to be filled in; `aside` stands beside it where there is room. */
export function AccountFrame({
  path,
  title,
  lead,
  aside = null,
  children,
}: {
  path: string;
  title: string;
  lead?: Child;
  aside?: Child;
  children: Child;
}) {
  return (
    <SiteFrame path={path} current="" clocks={NOW}>
      <h1 className="title">{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      <div className="account">
        <div>{children}</div>
        {aside && <aside className="account-aside">{aside}</aside>}
      </div>
    </SiteFrame>
  );
}
