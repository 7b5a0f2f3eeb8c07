import { formRoute } from "#app/_next/form-route.ts";
import { sentNumbers } from "#lib/domain/sent-numbers.ts";
import { unwatchPages } from "#lib/watch/unwatch-pages.ts";

export const POST = formRoute({
  form: () => "/watchlist",
  limit: "act",
  act: async ({ db, visitor, fields }) =>
    (await unwatchPages(db, visitor, sentNumbers(fields, "page"))) ?? { go: "/watchlist" },
});
