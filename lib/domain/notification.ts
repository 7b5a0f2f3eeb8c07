import { type Kind, pathOf } from "./kinds.ts";

export const NOTIFICATION_KINDS = ["mention", "reply", "revert", "watched", "held"] as const;

export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Something that somebody is told of. `by` is null where nobody may know, `page` where there is none (yet). */
export type Notification = {
  id: number;
  kind: NotificationKind;
  at: string;
  by: { name: string; displayName: string } | null;
  page: { kind: Kind; slug: string; title: string } | null;
  revision: number | null;
  /** What the page said before that revision. */
  parent: number | null;
  thread: number | null;
  post: number | null;
  read: boolean;
};

/** What happened, as a sentence for the person who is told. */
export function sayNotification({ kind, by, page, revision }: Notification): string {
  const who = by?.displayName ?? "Somebody";
  const where = page ? `“${page.title}”` : "a new page";
  if (kind === "mention") return `${who} mentioned you in the talk about ${where}.`;
  if (kind === "reply") return `${who} replied to you in the talk about ${where}.`;
  if (kind === "revert") return `${who} took back an edit of yours on ${where}.`;
  if (kind === "watched") return `${who} changed ${where}, which you watch.`;
  return revision === null
    ? `A maintainer decided not to save your edit of ${where}.`
    : `A maintainer let your edit of ${where} pass, and it is saved.`;
}

/** The address that shows what happened: the difference, or the post. A watched page shows all that came since then. */
export function addressOfNotification({ kind, page, revision, parent, thread, post }: Notification): string {
  // What was not let through is kept there for its author.
  if (kind === "held" && revision === null) return "/admin/held";
  if (!page) return "/notifications";
  const path = pathOf(page);
  if (thread !== null) return `${path}/talk${post === null ? `#thread-${thread}` : `#post-${post}`}`;
  if (revision === null) return path;
  if (kind === "watched") return parent === null ? `${path}/history` : `${path}/diff?from=${parent}`;
  return `${path}/diff?to=${revision}`;
}
