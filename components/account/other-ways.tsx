/** @jsxImportSource #static-html */
import { Field } from "#components/form/field.tsx";

/** The ways to sign in beside the password: the providers that there are, and a link by mail. */
export function OtherWays({
  providers,
  mail,
  next,
}: {
  providers: readonly { id: string; name: string }[];
  mail: boolean;
  next: string;
}) {
  const query = `?next=${encodeURIComponent(next)}`;
  return (
    <>
      {providers.length > 0 && (
        <section className="panel">
          <h2>With an account elsewhere</h2>
          <ul className="account-ways">
            {providers.map(({ id, name }) => (
              <li key={id}>
                <a className="button-quiet" href={`/sign-in/with/${id}${query}`}>
                  Continue with {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mail && (
        <section className="panel">
          <h2>By a link in a mail</h2>
          <form className="form" method="post" action="/sign-in/mail/save">
            <input type="hidden" name="next" value={next} />
            <Field
              name="email"
              label="E-mail address"
              type="email"
              filled={{ fields: {}, faults: [] }}
              required
              autoComplete="email"
            />
            <div className="form-actions">
              <button type="submit" className="button-quiet">
                Send me a link
              </button>
            </div>
          </form>
        </section>
      )}
      <section className="panel">
        <h2>New here?</h2>
        <p>
          <a href={`/register${query}`}>Make an account</a>. It takes a name and a password; an address is up to you.
        </p>
        <p className="note">Reading needs no account.</p>
      </section>
    </>
  );
}
