import { fieldValue } from "#lib/domain/form-fields.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { revertPage } from "#lib/revisions/revert-page.ts";
import { actDoor, outcomeOf, pathOfState } from "../../act-door.ts";

export const POST = actDoor("revert", async ({ db, actor, state, fields }) => {
  const to = readNumber(fieldValue(fields, "to"));
  const base = readNumber(fieldValue(fields, "base"));
  const done = await revertPage(db, actor, { page: state.page, to, base, summary: fieldValue(fields, "summary") });
  const path = pathOfState(state);
  return outcomeOf(done, path, `${path}/manage/revert?to=${to}`);
});
