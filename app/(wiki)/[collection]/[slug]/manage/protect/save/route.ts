import { readBlockEnd } from "#lib/domain/block-end.ts";
import { problem } from "#lib/domain/errors.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { findProtectionLevel } from "#lib/domain/protection.ts";
import { protectPage } from "#lib/revisions/protect-page.ts";
import { actDoor, pathOfState } from "../../act-door.ts";

export const POST = actDoor("protect", async ({ db, actor, state, fields }) => {
  const level = findProtectionLevel(fieldValue(fields, "level"));
  if (!level) {
    const fault = { pointer: "/level", code: "invalid", detail: "Choose who may edit the page." };
    return { problem: problem("invalid-input", "The protection was not changed.", [fault]) };
  }
  const said = { length: fieldValue(fields, "length"), until: fieldValue(fields, "until") };
  const end = level === "open" ? { until: null } : readBlockEnd(said, new Date());
  if ("faults" in end) return { problem: problem("invalid-input", "The protection was not changed.", end.faults) };
  const done = await protectPage(db, actor, { page: state.page, level, ...end, reason: fieldValue(fields, "reason") });
  return done.ok ? { go: `${pathOfState(state)}/manage` } : { problem: done.problem };
});
