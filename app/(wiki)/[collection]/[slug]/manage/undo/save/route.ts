import { fieldValue } from "#lib/domain/form-fields.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { undoRevision } from "#lib/revisions/undo-revision.ts";
import { actDoor, outcomeOf, pathOfState } from "../../act-door.ts";

export const POST = actDoor("undo", async ({ db, actor, state, fields }) => {
  const revision = readNumber(fieldValue(fields, "revision"));
  const through = readNumber(fieldValue(fields, "through")) || revision;
  const done = await undoRevision(db, actor, {
    page: state.page,
    revision,
    through: through === revision ? undefined : through,
    summary: fieldValue(fields, "summary"),
    key: fieldValue(fields, "key") || undefined,
  });
  const path = pathOfState(state);
  return outcomeOf(done, path, `${path}/manage/undo?revision=${revision}&through=${through}`);
});
