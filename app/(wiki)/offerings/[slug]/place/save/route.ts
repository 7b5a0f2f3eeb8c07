import { formRoute } from "#app/_next/form-route.ts";
import { answerPlacing } from "#app/_next/place-door.ts";
import { editPlacement } from "#lib/claims/edit-placement.ts";
import { placeOffering } from "#lib/claims/place-offering.ts";
import { readPlacingForm } from "#lib/domain/placing-form.ts";

/** Adds a placement to an offering, or changes the one that `claim` names. */
export const POST = formRoute<{ slug: string }>({
  form: ({ slug }) => `/offerings/${slug}/place`,
  limit: "edit",
  act: async ({ db, visitor, params: { slug }, fields }) => {
    const { claim, ...form } = readPlacingForm(fields);
    const address = `/offerings/${slug}/place`;
    if (!claim) return answerPlacing(await placeOffering(db, visitor, { offering: slug, ...form }), fields, address);
    const outcome = await editPlacement(db, visitor, { offering: slug, claim, ...form });
    return answerPlacing(outcome, fields, `${address}?claim=${encodeURIComponent(claim)}`);
  },
});
