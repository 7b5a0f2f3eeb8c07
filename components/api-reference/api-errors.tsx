/** @jsxImportSource #static-html */

type ApiError = { code: string; status: number; title: string; remedy: string };

/** Every error that a call may answer with, by its status. */
export function ApiErrors({ errors }: { errors: readonly ApiError[] }) {
  const statuses = [...Map.groupBy(errors, ({ status }) => status)];
  return (
    <section aria-labelledby="errors">
      <h2 id="errors">Errors</h2>
      <p>
        Each is <code>application/problem+json</code> (RFC 9457) with all faults at once in <code>errors</code>, a JSON
        pointer each. Its <code>type</code> leads to its explanation.
      </p>
      <dl className="facts call">
        {statuses.map(([status, some]) => (
          <div key={status} id={`status-${status}`}>
            <dt>{status}</dt>
            {some.map(({ code, title, remedy }) => (
              <dd key={code}>
                <a href={`/problems/${code}`}>{title}</a>. <span className="note">{remedy}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
