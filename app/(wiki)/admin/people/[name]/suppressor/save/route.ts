import { rightsDoor } from "#app/_next/rights-door.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { setSuppressor } from "#lib/people/set-suppressor.ts";

export const POST = rightsDoor("suppressor", "set-role", (db, actor, { user, reason, fields }) =>
  setSuppressor(db, actor, { user, reason, suppressor: fieldValue(fields, "suppressor") === "yes" }),
);
