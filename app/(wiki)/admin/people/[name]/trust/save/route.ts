import { rightsDoor } from "#app/_next/rights-door.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { setTrust } from "#lib/people/set-trust.ts";

export const POST = rightsDoor("trust", "grant-trust", (db, actor, { user, reason, fields }) =>
  setTrust(db, actor, { user, reason, trusted: fieldValue(fields, "trusted") === "yes" }),
);
