/** @jsxImportSource #static-html */

/** A token that was just made, this once; nothing when there is none to show. */
export function NewToken({ token }: { token: string | null }) {
  if (!token) return null;
  return (
    <section className="panel new-token" role="status">
      <h2>Your new token</h2>
      <p>Copy it now: it is kept nowhere and cannot be shown again.</p>
      <code>{token}</code>
      <p className="note">Whoever has it can act for you. Lost it? Revoke it below and make another.</p>
    </section>
  );
}
