import { fieldValue } from "#lib/domain/form-fields.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { findNamedOffering } from "#lib/revisions/find-named-offering.ts";
import { mergeOfferings } from "#lib/revisions/merge-offerings.ts";
import { actDoor, outcomeOf } from "../../act-door.ts";

export const POST = actDoor("merge", async ({ db, actor, state, fields }) => {
  const target = await findNamedOffering(db, fieldValue(fields, "into"));
  if ("problem" in target) return target;
  const done = await mergeOfferings(db, actor, {
    from: state.page,
    into: target.page,
    bases: {
      from: readNumber(fieldValue(fields, "base")) || undefined,
      into: readNumber(fieldValue(fields, "baseInto")) || undefined,
    },
    reason: fieldValue(fields, "reason"),
  });
  return outcomeOf(done, pathOf(target.content));
});
