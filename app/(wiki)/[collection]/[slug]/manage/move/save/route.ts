import { fieldValue } from "#lib/domain/form-fields.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { movePage } from "#lib/revisions/move-page.ts";
import { actDoor, outcomeOf } from "../../act-door.ts";

export const POST = actDoor("move", async ({ db, actor, state, fields }) => {
  const slug = fieldValue(fields, "slug").trim();
  const done = await movePage(db, actor, {
    page: state.page,
    base: readNumber(fieldValue(fields, "base")),
    slug,
    title: fieldValue(fields, "title"),
    reason: fieldValue(fields, "reason"),
  });
  return outcomeOf(done, pathOf({ kind: state.content.kind, slug }));
});
