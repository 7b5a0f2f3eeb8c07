import { formRoute, signInFirst } from "#app/_next/form-route.ts";
import { blockUser } from "#lib/blocks/block-user.ts";
import { faultsOfReason } from "#lib/domain/act-reason.ts";
import { askPermission } from "#lib/domain/ask-permission.ts";
import { readBlockEnd } from "#lib/domain/block-end.ts";
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
    const reason = fieldValue(fields, "reason");
    const end = readBlockEnd({ length: fieldValue(fields, "length"), until: fieldValue(fields, "until") }, new Date());
    if ("faults" in end)
      return { problem: problem("invalid-input", "Nobody was blocked.", [...faultsOfReason(reason), ...end.faults]) };
    const outcome = await blockUser(db, visitor, { user: account.id, reason, until: end.until });
    return "problem" in outcome ? outcome : { go: `/users/${encodeURIComponent(account.name)}/block`, data: outcome };
  },
});
