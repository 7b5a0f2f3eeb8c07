import { fieldValue } from "#lib/domain/form-fields.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { deletePage } from "#lib/revisions/delete-page.ts";
import { actDoor, outcomeOf, pathOfState } from "../../act-door.ts";

export const POST = actDoor("delete", async ({ db, actor, state, fields }) => {
  const base = readNumber(fieldValue(fields, "base"));
  const done = await deletePage(db, actor, { page: state.page, base, reason: fieldValue(fields, "reason") });
  return outcomeOf(done, `${pathOfState(state)}/manage`);
});
