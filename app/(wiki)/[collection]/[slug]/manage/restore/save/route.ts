import { fieldValue } from "#lib/domain/form-fields.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { restorePage } from "#lib/revisions/restore-page.ts";
import { actDoor, outcomeOf, pathOfState } from "../../act-door.ts";

export const POST = actDoor("restore", async ({ db, actor, state, fields }) => {
  const to = readNumber(fieldValue(fields, "to")) || undefined;
  const done = await restorePage(db, actor, { page: state.page, to, summary: fieldValue(fields, "summary") });
  return outcomeOf(done, pathOfState(state));
});
