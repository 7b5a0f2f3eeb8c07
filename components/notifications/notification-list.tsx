/** @jsxImportSource #static-html */
import { Instant } from "#components/ui/instant.tsx";
import { type Notification, sayNotification } from "#lib/domain/notification.ts";
import "#components/form/form.css";
import "./notifications.css";

/** What somebody was told, newest first: each leads to what happened and is read with that; the rest can be marked. */
export function NotificationList({ notifications }: { notifications: readonly Notification[] }) {
  if (notifications.length === 0)
    return <p className="note">Nothing yet. You are told when somebody speaks to you or changes what you watch.</p>;
  return (
    <ol className="plain notifications">
      {notifications.map((notification) => (
        <NotificationLine key={notification.id} notification={notification} />
      ))}
    </ol>
  );
}

function NotificationLine({ notification }: { notification: Notification }) {
  const { id, at, read } = notification;
  const says = sayNotification(notification);
  return (
    <li className={read ? undefined : "unread"}>
      <span className="notification-says">
        {!read && <span className="visually-hidden">Unread: </span>}
        <a href={`/notifications/${id}`}>{says}</a>
        <small>
          <Instant at={at} />
        </small>
      </span>
      {!read && (
        <form method="post" action="/notifications/save">
          <input type="hidden" name="id" value={id} />
          <button type="submit" className="button-quiet">
            Mark as read<span className="visually-hidden">: {says}</span>
          </button>
        </form>
      )}
    </li>
  );
}
