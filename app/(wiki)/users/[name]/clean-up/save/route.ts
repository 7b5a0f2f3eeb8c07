import { formRoute, signInFirst } from "#app/_next/form-route.ts";
import { cleanUpAccount } from "#lib/clean-up/clean-up-account.ts";
import { askPermission } from "#lib/domain/ask-permission.ts";
import { readBlockEnd } from "#lib/domain/block-end.ts";
import { writeCleaned } from "#lib/domain/cleaned-pages.ts";
import { problem } from "#lib/domain/errors.ts";
import { type FormFields, fieldValue } from "#lib/domain/form-fields.ts";
import { sentNumbers } from "#lib/domain/sent-numbers.ts";
import { findAccount } from "#lib/people/find-account.ts";

export const POST = formRoute<{ name: string }>({
  form: ({ name }) => `/users/${encodeURIComponent(name)}/clean-up`,
  limit: "act",
  async act({ db, visitor, params, fields }) {
    if (!visitor) return signInFirst(visitor);
    const refused = askPermission(visitor, "rollback");
    if (refused) return { problem: refused };
    const account = await findAccount(db, params.name);
    if (!account) return { problem: problem("not-found", `There is no account ${params.name}.`) };
    const block = readBlock(fields);
    if (block && "faults" in block) return { problem: problem("invalid-input", "Nothing was done.", block.faults) };
    const outcome = await cleanUpAccount(db, visitor, {
      user: account.id,
      rollback: sentNumbers(fields, "rollback"),
      remove: sentNumbers(fields, "remove"),
      block,
      reason: fieldValue(fields, "reason"),
    });
    if ("problem" in outcome) return outcome;
    const path = `/users/${encodeURIComponent(account.name)}/clean-up`;
    return { go: `${path}?result=${writeCleaned(outcome.cleaned)}`, data: outcome };
  },
});

const readBlock = (fields: FormFields) =>
  fieldValue(fields, "block") === "yes"
    ? readBlockEnd({ length: fieldValue(fields, "length"), until: fieldValue(fields, "until") }, new Date())
    : null;
