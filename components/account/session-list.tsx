/** @jsxImportSource #static-html */
import { browserName } from "#lib/domain/browser-name.ts";
import { formatDate, today } from "#lib/domain/dates.ts";

type Session = { id: string; browser: string; createdAt: Date; expires: Date; own: boolean };

/** Where one is signed in, each with the button that ends it. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  return (
    <ul className="account-list">
      {sessions.map(({ id, browser, createdAt, expires, own }) => (
        <li key={id}>
          <div>
            <p>
              <strong>{browserName(browser)}</strong>
              {own && " (this one)"}
            </p>
            <p className="note">
              Since {formatDate(today(createdAt))}, until {formatDate(today(expires))}
            </p>
          </div>
          <form method="post" action="/settings/sessions/save">
            <input type="hidden" name="session" value={id} />
            <button type="submit" className="button-quiet" aria-label={`Sign out ${browserName(browser)}`}>
              Sign out
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
