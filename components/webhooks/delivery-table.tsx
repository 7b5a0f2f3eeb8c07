/** @jsxImportSource #static-html */
import { Instant } from "#components/ui/instant.tsx";
import type { Delivery } from "#lib/domain/webhook.ts";
import "./webhooks.css";

type Props = { webhook: string; deliveries: readonly Delivery[] };

/** What was sent to a webhook, the newest first, each with the button that sends it again. */
export function DeliveryTable({ webhook, deliveries }: Props) {
  if (deliveries.length === 0) return <p className="note">Nothing was sent yet.</p>;
  return (
    <div className="scroll">
      <table className="grid-table deliveries">
        <thead>
          <tr>
            <th scope="col">Revision</th>
            <th scope="col">State</th>
            <th scope="col">Attempts</th>
            <th scope="col">Last answer</th>
            <th scope="col">Again</th>
          </tr>
        </thead>
        <tbody>
          {deliveries.map((delivery) => (
            <tr key={delivery.id}>
              <th scope="row">
                <a href={`/api/v1/revisions/${delivery.revision}`}>{delivery.revision}</a>
              </th>
              <td>
                <State delivery={delivery} />
              </td>
              <td>{delivery.attempts}</td>
              <td>
                {delivery.answeredAt && <Instant at={delivery.answeredAt} />} {delivery.error || delivery.status}
              </td>
              <td>
                <form method="post" action={`/settings/webhooks/${webhook}/redeliver/save`}>
                  <input type="hidden" name="delivery" value={delivery.id} />
                  <button
                    type="submit"
                    className="button-quiet"
                    aria-label={`Send revision ${delivery.revision} again`}
                  >
                    Send again
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const State = ({ delivery: { state, attempts, nextAt } }: { delivery: Delivery }) => {
  if (state === "done") return <>delivered</>;
  if (state === "failed" || !nextAt) return <strong>failed</strong>;
  return attempts === 0 ? (
    <>waiting</>
  ) : (
    <>
      again on <Instant at={nextAt} />
    </>
  );
};
