import type { Database } from "#lib/db/client.ts";
import { askPermission } from "#lib/domain/ask-permission.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type FormFields, fieldValue } from "#lib/domain/form-fields.ts";
import type { Actor, Permission } from "#lib/domain/permissions.ts";
import { findAccount } from "#lib/people/find-account.ts";
import { formRoute, signInFirst } from "./form-route.ts";

type Change = { user: string; reason: string; fields: FormFields };

/**
 * The door of a form that changes one right of an account. Its page shows several such forms, so the field of the reason
 * says which it belongs to; the fault of a missing one is shown beside that field.
 */
export function rightsDoor(
  right: string,
  permission: Permission,
  change: (db: Database, actor: Actor, change: Change) => Promise<{ changed: boolean } | { problem: Problem }>,
) {
  const field = `${right}-reason`;
  return formRoute<{ name: string }>({
    form: ({ name }) => `/admin/people/${encodeURIComponent(name)}`,
    limit: "act",
    async act({ db, visitor, params, fields }) {
      if (!visitor) return signInFirst(visitor);
      const refused = askPermission(visitor, permission);
      if (refused) return { problem: refused };
      const account = await findAccount(db, params.name);
      if (!account) return { problem: problem("not-found", `There is no account ${params.name}.`) };
      const reason = fieldValue(fields, field);
      const outcome = await change(db, visitor, { user: account.id, reason, fields });
      if ("problem" in outcome) return { problem: atField(outcome.problem, field) };
      return { go: `/admin/people/${encodeURIComponent(account.name)}`, data: outcome };
    },
  });
}

const atField = (found: Problem, field: string): Problem => ({
  ...found,
  errors: found.errors.map((fault) => (fault.pointer === "/reason" ? { ...fault, pointer: `/${field}` } : fault)),
});
