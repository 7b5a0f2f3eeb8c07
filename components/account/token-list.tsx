/** @jsxImportSource #static-html */
import { formatDate, today } from "#lib/domain/dates.ts";

type Token = {
  id: string;
  name: string;
  prefix: string;
  scopes: readonly string[];
  createdAt: Date;
  expires: Date | null;
  lastUsed: Date | null;
};

/** One's tokens, each with the button that ends it. */
export function TokenList({ tokens }: { tokens: readonly Token[] }) {
  if (tokens.length === 0) return <p className="note">You have no tokens.</p>;
  return (
    <ul className="account-list">
      {tokens.map(({ id, name, prefix, scopes, createdAt, expires, lastUsed }) => (
        <li key={id}>
          <div>
            <p>
              <strong>{name}</strong> <code>strata_{prefix}…</code>
            </p>
            <p className="note">
              May {scopes.join(", ")}. Made {formatDate(today(createdAt))},{" "}
              {lastUsed ? `last used ${formatDate(today(lastUsed))}` : "never used"},{" "}
              {expires ? `ends ${formatDate(today(expires))}` : "has no end"}.
            </p>
          </div>
          <form method="post" action="/settings/tokens/revoke/save">
            <input type="hidden" name="token" value={id} />
            <button type="submit" className="button-quiet" aria-label={`Revoke ${name}`}>
              Revoke
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
