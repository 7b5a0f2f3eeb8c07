/** @jsxImportSource #static-html */
import "#components/account/account.css";

/** The secret of a webhook that was just made, this once; nothing when there is none to show. */
export function NewSecret({ secret }: { secret: string | null }) {
  if (!secret) return null;
  return (
    <section className="panel new-token" role="status">
      <h2>The secret of this webhook</h2>
      <p>Copy it now: it is not shown again. With it your program checks that what it is sent comes from here.</p>
      <code>{secret}</code>
    </section>
  );
}
