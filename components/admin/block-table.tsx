/** @jsxImportSource #static-html */
import { Instant } from "#components/ui/instant.tsx";
import { PersonLink } from "#components/ui/person-link.tsx";

type Row = { id: number; name: string; byName: string; reason: string; at: Date; until: Date | null };

/** The accounts that are blocked: since and until when, by whom and why. */
export function BlockTable({ blocks, changeable }: { blocks: readonly Row[]; changeable: boolean }) {
  if (blocks.length === 0) return <p className="note">Nobody is blocked.</p>;
  return (
    <div className="scroll">
      <table className="grid-table admin-table">
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col">Since</th>
            <th scope="col">Until</th>
            <th scope="col">By</th>
            <th scope="col">Reason</th>
            {changeable && <th scope="col">Change</th>}
          </tr>
        </thead>
        <tbody>
          {blocks.map(({ id, name, byName, reason, at, until }) => (
            <tr key={id}>
              <th scope="row">
                <PersonLink name={name} displayName={name} />
              </th>
              <td>
                <Instant at={at.toISOString()} />
              </td>
              <td>{until ? <Instant at={until.toISOString()} /> : "it is lifted"}</td>
              <td>{byName}</td>
              <td>{reason}</td>
              {changeable && (
                <td>
                  <a href={`/users/${encodeURIComponent(name)}/block`}>change or lift</a>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
