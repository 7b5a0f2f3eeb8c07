/** @jsxImportSource #static-html */
import { Instant } from "#components/ui/instant.tsx";
import { PersonLink } from "#components/ui/person-link.tsx";

type Row = {
  id: number;
  title: string;
  by: string;
  byName: string;
  at: Date;
  state: string;
  decidedBy: string | null;
  findings: readonly { rule: string; detail: string }[];
};

/** Held edits: of which page, by whom, since when, and why; each leads to what it would change. */
export function HeldTable({ edits, none }: { edits: readonly Row[]; none: string }) {
  if (edits.length === 0) return <p className="note">{none}</p>;
  return (
    <div className="scroll">
      <table className="grid-table admin-table">
        <thead>
          <tr>
            <th scope="col">Edit</th>
            <th scope="col">By</th>
            <th scope="col">Sent</th>
            <th scope="col">Why it was held</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {edits.map(({ id, title, by, byName, at, state, decidedBy, findings }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/admin/held/${id}`}>
                  {id}: {title}
                </a>
              </th>
              <td>
                <PersonLink name={by} displayName={byName} />
              </td>
              <td>
                <Instant at={at.toISOString()} />
              </td>
              <td>{findings.map(({ detail }) => detail).join(" ")}</td>
              <td>{decidedBy ? `${state} by ${decidedBy}` : state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
