import { formRoute, signInFirst } from "#app/_next/form-route.ts";
import { liftBlock } from "#lib/blocks/lift-block.ts";
import { askPermission } from "#lib/domain/ask-permission.ts";
import { problem } from "#lib/domain/errors.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { findAccount } from "#lib/people/find-account.ts";

export const POST = formRoute<{ name: string }>({
  form: ({ name }) => `/users/${encodeURIComponent(name)}/block`,
  limit: "act",
  async act({ db, visitor, params, fields }) {
    if (!visitor) return signInFirst(visitor);
    const refused = askPermission(visitor, "block-user");
    if (refused) return { problem: refused };
    const account = await findAccount(db, params.name);
    if (!account) return { problem: problem("not-found", `There is no account ${params.name}.`) };
    const outcome = await liftBlock(db, visitor, { user: account.id, reason: fieldValue(fields, "lift-reason") });
    if (!("problem" in outcome)) return { go: `/users/${encodeURIComponent(account.name)}/block`, data: outcome };
    const errors = outcome.problem.errors.map((fault) => ({ ...fault, pointer: "/lift-reason" }));
    return { problem: { ...outcome.problem, errors } };
  },
});
