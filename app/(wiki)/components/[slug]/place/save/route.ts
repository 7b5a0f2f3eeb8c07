import { formRoute } from "#app/_next/form-route.ts";
import { answerPlacing } from "#app/_next/place-door.ts";
import { placeByName } from "#lib/claims/place-by-name.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { readPlacingForm } from "#lib/domain/placing-form.ts";

/** Places the offering that is named on this component, or makes its page and places it. */
export const POST = formRoute<{ slug: string }>({
  form: ({ slug }) => `/components/${slug}/place`,
  limit: "edit",
  act: async ({ db, visitor, params: { slug }, fields }) => {
    const said = (name: string) => fieldValue(fields, name);
    const { placement, summary, key, confirmed } = readPlacingForm(fields);
    const outcome = await placeByName(
      db,
      visitor,
      {
        title: said("offering"),
        choice: said("choice"),
        shown: said("shown"),
        vendor: said("vendor"),
        definition: said("definition"),
        status: said("status"),
      },
      { placement: { ...(placement as object), component: slug }, summary, confirmed, ...(key ? { key } : {}) },
    );
    return answerPlacing(outcome, fields, `/components/${slug}/place`);
  },
});
