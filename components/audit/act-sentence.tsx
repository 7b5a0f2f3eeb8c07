/** @jsxImportSource #static-html */
import type { Child } from "#components/static-html/jsx-runtime.ts";
import { formatDate } from "#lib/domain/dates.ts";
import { type Kind, pathOf } from "#lib/domain/kinds.ts";

export type ShownAct = {
  id: number;
  at: Date;
  act: string;
  by: { name: string; displayName: string } | null;
  page: { id: number; kind: Kind; slug: string; title: string } | null;
  user: string | null;
  reason: string;
  detail: Record<string, unknown>;
};

type Words = (act: ShownAct) => Child;

/** What was done, to follow the name of who did it. */
const SENTENCES: Readonly<Record<string, Words>> = {
  block: ({ user, detail }) => (
    <>
      blocked {person(user)} {typeof detail.until === "string" ? `until ${moment(detail.until)}` : "until it is lifted"}
    </>
  ),
  unblock: ({ user }) => <>lifted the block of {person(user)}</>,
  rollback: ({ user, page, detail }) => (
    <>
      rolled back {count(detail.revisions, "revision")} by {person(user)} on {link(page)}
    </>
  ),
  "delete-page": ({ page }) => <>deleted {link(page)}</>,
  "restore-page": ({ page, detail }) => (
    <>
      restored {link(page)}
      {detail.to !== undefined && <> as of revision {text(detail.to)}</>}
    </>
  ),
  "move-page": ({ page, detail }) => (
    <>
      moved {link(page)}
      {detail.from ? ` from “${text(detail.from)}” to “${text(detail.to)}”` : " to another address"}
    </>
  ),
  "protect-page": ({ page, detail }) => (
    <>
      {detail.level === "open" ? "took the protection from" : "protected"} {link(page)}
      {detail.level === "trusted" && " for trusted contributors"}
      {detail.level === "maintainer" && " for maintainers"}
      {typeof detail.until === "string" && ` until ${moment(detail.until)}`}
    </>
  ),
  "merge-offerings": ({ page }) => <>merged {link(page)} into another offering</>,
  patrol: ({ page, detail }) => (
    <>
      marked {count(detail.patrolled, "revision")} as patrolled{page && <> on {link(page)}</>}
    </>
  ),
  "approve-edit": ({ user, page, detail }) => (
    <>
      let held edit {held(detail.held)} by {person(user)} through on {link(page)}
    </>
  ),
  "refuse-edit": ({ user, page, detail }) => (
    <>
      refused held edit {held(detail.held)} by {person(user)}
      {page && <> on {link(page)}</>}
    </>
  ),
  "hide-post": ({ page }) => <>hid a post on the talk page of {link(page)}</>,
  "set-role": ({ user, detail }) => (
    <>
      gave {person(user)} the role {text(detail.to)} instead of {text(detail.from)}
    </>
  ),
  trust: ({ user }) => <>trusted {person(user)}</>,
  distrust: ({ user }) => <>took the trust back from {person(user)}</>,
  "give-suppression": ({ user }) => <>gave {person(user)} the right to suppress</>,
  "take-suppression": ({ user }) => <>took the right to suppress from {person(user)}</>,
  suppress: ({ page, detail }) => (
    <>
      hid the {hiddenParts(detail)} of {revision(detail.revision)} of {link(page)}
    </>
  ),
  "lift-suppression": ({ page, detail }) => (
    <>
      showed {revision(detail.revision)} of {link(page)} again
    </>
  ),
  "show-post": ({ page }) => <>showed a post on the talk page of {link(page)} again</>,
  "create-account": ({ user }) => <>made the account {person(user)}</>,
  "set-password": ({ user }) => <>set a new password for {person(user)}</>,
  "create-token": ({ user }) => <>made a token for {person(user)}</>,
  "set-trust": ({ user, detail }) => (
    <>
      {detail.trusted ? "trusted" : "took the trust back from"} {person(user)}
    </>
  ),
  "set-suppressor": ({ user, detail }) => (
    <>
      {detail.suppressor ? "gave" : "took from"} {person(user)} the right to suppress
    </>
  ),
  "first-admin": ({ user }) => <>made {person(user)} the first admin</>,
};

/** A privileged act as a sentence without its subject; one that has no words of its own is told by its name. */
export function ActSentence({ act }: { act: ShownAct }) {
  const words = SENTENCES[act.act];
  if (words) return <>{words(act)}</>;
  return (
    <>
      did “{act.act.replaceAll("-", " ")}”{act.user && <> to {person(act.user)}</>}
      {act.page && <> on {link(act.page)}</>}
    </>
  );
}

const person = (name: string | null): Child =>
  name ? <a href={`/users/${encodeURIComponent(name)}`}>{name}</a> : "somebody";

const link = (page: ShownAct["page"]): Child => (page ? <a href={pathOf(page)}>{page.title}</a> : "a page");

const held = (number: unknown): Child => <a href={`/admin/held/${text(number)}`}>{text(number)}</a>;

const revision = (number: unknown): Child => (
  <a href={`/admin/suppress?revision=${text(number)}`}>revision {text(number)}</a>
);

const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");

const count = (list: unknown, noun: string): string => {
  const length = Array.isArray(list) ? list.length : 0;
  return length === 1 ? `one ${noun}` : `${length} ${noun}s`;
};

const moment = (instant: string): string => `${formatDate(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;

const hiddenParts = (detail: Record<string, unknown>): string =>
  ["text", "summary", "author"].filter((part) => detail[part] === true).join(", ");
