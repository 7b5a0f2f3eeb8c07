/** @jsxImportSource #static-html */
import { Instant } from "#components/ui/instant.tsx";
import type { Role } from "#lib/domain/permissions.ts";

export type ShownAccount = {
  name: string;
  displayName: string;
  role: Role;
  trusted: boolean;
  suppressor: boolean;
  createdAt: Date;
  edits: number;
};

/** Accounts with their rights; each leads to where its rights are changed. */
export function AccountTable({ accounts }: { accounts: readonly ShownAccount[] }) {
  if (accounts.length === 0) return <p className="note">No account has a name like this.</p>;
  return (
    <div className="scroll">
      <table className="grid-table admin-table">
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col">Rights</th>
            <th scope="col">Edits</th>
            <th scope="col">Since</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.name}>
              <th scope="row">
                <a href={`/admin/people/${encodeURIComponent(account.name)}`}>{account.displayName}</a>
              </th>
              <td>{sayRights(account)}</td>
              <td>{account.edits}</td>
              <td>
                <Instant at={account.createdAt.toISOString()} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** An account's rights in words. */
export const sayRights = ({ role, trusted, suppressor }: ShownAccount): string =>
  [role, trusted && "trusted by a maintainer’s word", suppressor && "may suppress"].filter(Boolean).join(", ");
