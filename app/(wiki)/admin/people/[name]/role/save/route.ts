import { rightsDoor } from "#app/_next/rights-door.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { setRole } from "#lib/people/set-role.ts";

export const POST = rightsDoor("role", "set-role", (db, actor, { user, reason, fields }) =>
  setRole(db, actor, { user, reason, role: fieldValue(fields, "role") }),
);
