/** @jsxImportSource #static-html */
import { Choice } from "#components/form/choice.tsx";
import { Field, type Filled } from "#components/form/field.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import { ROLES } from "#lib/domain/permissions.ts";
import type { ShownAccount } from "./account-table.tsx";

const NAMES = ["role", "role-reason", "trust-reason", "suppressor-reason"];

type Props = { path: string; account: ShownAccount; kept: KeptForm | null; mayGiveRoles: boolean };

/** The rights of an account as forms: trust for maintainers, role and the right to suppress for admins. */
export function RightsForms({ path, account, kept, mayGiveRoles }: Props) {
  const { role, trusted, suppressor } = account;
  const filled: Filled = { fields: { role: [role], ...kept?.fields }, faults: kept?.problem.errors ?? [] };
  return (
    <>
      <FormProblem problem={kept?.problem ?? null} names={NAMES} />
      <div className="person-rights">
        <RightForm
          action={`${path}/trust/save`}
          says="A trusted contributor’s edits need no patrol mark."
          name="trusted"
          value={trusted ? "no" : "yes"}
          label={trusted ? "Take the trust back" : "Trust"}
          reason="trust-reason"
          filled={filled}
        />
        {mayGiveRoles && <RoleForm action={`${path}/role/save`} filled={filled} />}
        {mayGiveRoles && (
          <RightForm
            action={`${path}/suppressor/save`}
            says="Who may suppress hides what revisions say from everybody else, and sees what is hidden."
            name="suppressor"
            value={suppressor ? "no" : "yes"}
            label={suppressor ? "Take the right to suppress" : "Give the right to suppress"}
            reason="suppressor-reason"
            filled={filled}
          />
        )}
      </div>
    </>
  );
}

function RoleForm({ action, filled }: { action: string; filled: Filled }) {
  return (
    <form method="post" action={action} className="form panel">
      <Choice name="role" label="Role" filled={filled} options={ROLES.map((role) => ({ value: role, label: role }))} />
      <Field name="role-reason" label="Reason for the role" filled={filled} required maxLength={300} />
      <div className="form-actions">
        <button type="submit" className="button">
          Give this role
        </button>
      </div>
    </form>
  );
}

type RightProps = {
  action: string;
  says: string;
  name: string;
  value: string;
  label: string;
  reason: string;
  filled: Filled;
};

function RightForm({ action, says, name, value, label, reason, filled }: RightProps) {
  return (
    <form method="post" action={action} className="form panel">
      <p>{says}</p>
      <input type="hidden" name={name} value={value} />
      <Field name={reason} label={`Reason: ${label.toLowerCase()}`} filled={filled} required maxLength={300} />
      <div className="form-actions">
        <button type="submit" className="button-quiet">
          {label}
        </button>
      </div>
    </form>
  );
}
