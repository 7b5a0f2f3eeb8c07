import { formRoute } from "#app/_next/form-route.ts";
import { confirmPages } from "#lib/reports/confirm-pages.ts";

export const POST = formRoute({
  form: () => "/reports/stale",
  limit: "act",
  async act({ db, visitor, fields }) {
    const pages = (fields.page ?? []).filter((id) => /^\d{1,9}$/.test(id)).map(Number);
    const outcome = await confirmPages(db, visitor, pages);
    return "problem" in outcome ? outcome : { go: "/reports/stale", data: outcome };
  },
});
