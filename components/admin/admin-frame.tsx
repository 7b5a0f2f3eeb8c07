/** @jsxImportSource #static-html */
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import { NOW } from "#lib/domain/clocks.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import "#components/page-frame/page-frame.css";
import "./admin.css";

const SECTIONS = [
  { path: "/admin", label: "Overview", permission: "patrol" },
  { path: "/admin/held", label: "Held edits", permission: "create-page" },
  { path: "/admin/blocks", label: "Blocks", permission: "read" },
  { path: "/admin/audit", label: "Audit log", permission: "read" },
  { path: "/admin/people", label: "People", permission: "grant-trust" },
  { path: "/admin/suppress", label: "Suppression", permission: "suppress" },
] as const;

/** What is alike on every page of maintenance: its name, and the way to the others that this visitor may see. */
export function AdminFrame({
  visitor,
  section,
  title,
  children,
}: {
  visitor: Visitor;
  /** The address of the section that is open. */
  section: string;
  title: string;
  children: Child;
}) {
  return (
    <SiteFrame path={section} clocks={NOW}>
      <p className="page-kind">Maintenance</p>
      <h1 className="title">{title}</h1>
      <nav aria-label="Maintenance" className="tabs admin-tabs">
        {SECTIONS.filter(({ permission }) => isPermitted(visitor, permission)).map(({ path, label }) => (
          <a key={path} href={path} aria-current={path === section ? "page" : undefined}>
            {label}
          </a>
        ))}
      </nav>
      {children}
    </SiteFrame>
  );
}
