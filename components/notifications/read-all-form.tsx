/** @jsxImportSource #static-html */
import type { Notification } from "#lib/domain/notification.ts";
import "#components/form/form.css";
import "./notifications.css";

/** Marks all that the list shows, and all below it, as read; nothing when everything is. */
export function ReadAllForm({ notifications }: { notifications: readonly Notification[] }) {
  const [newest] = notifications;
  if (!newest || notifications.every(({ read }) => read)) return null;
  return (
    <form method="post" action="/notifications/save" className="all-read">
      <input type="hidden" name="upTo" value={newest.id} />
      <button type="submit" className="button-quiet">
        Mark all as read
      </button>
    </form>
  );
}
