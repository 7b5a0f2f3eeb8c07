import { fieldValue } from "#lib/domain/form-fields.ts";
import { rollbackPage } from "#lib/revisions/rollback-page.ts";
import { actDoor, outcomeOf, pathOfState } from "../../act-door.ts";

export const POST = actDoor("rollback", async ({ db, actor, state, fields }) => {
  const author = fieldValue(fields, "author") || undefined;
  const done = await rollbackPage(db, actor, { page: state.page, author, summary: fieldValue(fields, "summary") });
  return outcomeOf(done, `${pathOfState(state)}/history`);
});
