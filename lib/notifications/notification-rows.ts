import { Prisma } from "#lib/db/generated/client.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Notification } from "#lib/domain/notification.ts";

/** What is read of each notification, `FROM ${NOTIFICATION_ROWS}`: a hidden author stays hidden here too. */
export const NOTIFICATION_COLUMNS = Prisma.sql`n.id, n.kind, n.at, n.revision, r.parent, n.thread_id AS thread,
  n.post_id AS post, n.read_at IS NOT NULL AS read, u.name AS by, u.display_name AS "byName", p.kind::text AS "pageKind",
  p.slug, coalesce(c.title, p.slug) AS title`;

export const NOTIFICATION_ROWS = Prisma.sql`notifications n
  LEFT JOIN shown_revisions r ON r.number = n.revision
  LEFT JOIN users u ON u.id = n.by_id AND r.author_hidden IS NOT TRUE
  LEFT JOIN pages p ON p.id = n.page_id
  LEFT JOIN shown_revisions c ON c.number = p.current`;

export type NotificationRow = Omit<Notification, "at" | "by" | "page"> & {
  at: Date;
  by: string | null;
  byName: string;
  pageKind: Kind;
  slug: string | null;
  title: string;
};

export const notificationOf = ({ at, by, byName, pageKind, slug, title, ...rest }: NotificationRow): Notification => ({
  ...rest,
  at: at.toISOString(),
  by: by === null ? null : { name: by, displayName: byName },
  page: slug === null ? null : { kind: pageKind, slug, title },
});
