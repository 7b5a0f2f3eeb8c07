/** @jsxImportSource #static-html */
import type { Child } from "#components/static-html/jsx-runtime.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { formatDate } from "#lib/domain/dates.ts";
import { collectionOf, pathOf } from "#lib/domain/kinds.ts";
import type { Page } from "#lib/domain/page.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { GoneNotice } from "./gone-notice.tsx";
import "./page-frame.css";

const KIND_LABELS = {
  layer: "Layer",
  component: "Component",
  vendor: "Vendor",
  offering: "Offering",
  model: "Model",
  article: "Article",
} as const;

export type Tab = "read" | "talk" | "edit" | "history" | "links" | "manage";

/** What is alike on every page about a subject: where it hangs, its name, its tabs, and which revision this is. */
export function PageFrame({
  page,
  crumbs,
  q,
  tab,
  at,
  children,
}: {
  page: Page;
  crumbs: readonly PageName[];
  q: string;
  tab: Tab;
  at: number | null;
  children: Child;
}) {
  const path = pathOf(page);
  const tabs = [
    ["read", "Read", path + q],
    ["talk", "Talk", `${path}/talk`],
    ["edit", "Edit", `${path}/edit`],
    ["history", "History", `${path}/history`],
    ["links", "What links here", `${path}/links`],
    ["manage", "Manage", `${path}/manage`],
  ] as const;
  return (
    <article className={`page page-${page.kind}`}>
      <nav aria-label="Breadcrumb" className="crumbs">
        <ol>
          <li>
            <a href={`/${q}`}>Stack</a>
          </li>
          {crumbs.length === 0 && page.kind !== "layer" && (
            <li>
              <a href={`/${collectionOf(page.kind)}${q}`}>{KIND_LABELS[page.kind]}s</a>
            </li>
          )}
          {crumbs.map((crumb) => (
            <li key={crumb.id}>
              <PageLink page={crumb} q={q} />
            </li>
          ))}
        </ol>
      </nav>
      <header className="page-head">
        <p className="page-kind">{KIND_LABELS[page.kind]}</p>
        <h1>{page.title}</h1>
        <nav aria-label="This page" className="tabs">
          {tabs.map(([name, label, address]) => (
            <a key={name} href={address} aria-current={name === tab ? "page" : undefined}>
              {label}
            </a>
          ))}
          <a href={`/api/v1${path}${q}`}>JSON</a>
          <span className="watch-place" data-watch={page.id}>
            <a href={`/watchlist?page=${page.id}`}>Watch</a>
          </span>
        </nav>
      </header>
      {at !== null && <OldRevision page={page} />}
      <GoneNotice page={page} />
      {children}
    </article>
  );
}

function OldRevision({ page }: { page: Page }) {
  const { number, at, byName } = page.revision;
  return (
    <p className="notice" role="note">
      This is what the wiki said at revision {number}, saved by {byName ?? "somebody whose name is hidden"} on{" "}
      {formatDate(at.slice(0, 10))}.{" "}
      {page.current === number ? (
        "It is still the newest revision of this page."
      ) : (
        <a href={pathOf(page)}>See the page as it is now</a>
      )}
    </p>
  );
}
