/** @jsxImportSource #static-html */
import { formatDate, today } from "#lib/domain/dates.ts";

type Provider = { id: string; name: string };

/** The providers that one signs in by, each with the button that unlinks it, and those that could be linked. */
export function LinkedList({
  linked,
  providers,
}: {
  linked: readonly { provider: string; linkedAt: Date }[];
  providers: readonly Provider[];
}) {
  const nameOf = (provider: string): string => providers.find(({ id }) => id === provider)?.name ?? provider;
  const others = providers.filter(({ id }) => !linked.some(({ provider }) => provider === id));
  if (linked.length === 0 && others.length === 0) return null;
  return (
    <section aria-labelledby="linked">
      <h2 id="linked">Accounts elsewhere</h2>
      <ul className="account-list">
        {linked.map(({ provider, linkedAt }) => (
          <li key={provider}>
            <div>
              <p>
                <strong>{nameOf(provider)}</strong>
              </p>
              <p className="note">Connected {formatDate(today(linkedAt))}</p>
            </div>
            <form method="post" action="/settings/password/unlink/save">
              <input type="hidden" name="provider" value={provider} />
              <button type="submit" className="button-quiet">
                Disconnect {nameOf(provider)}
              </button>
            </form>
          </li>
        ))}
        {others.map(({ id, name }) => (
          <li key={id}>
            <p className="note">Not connected</p>
            <a className="button-quiet" href={`/sign-in/with/${id}?next=/settings/password`}>
              Connect {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
