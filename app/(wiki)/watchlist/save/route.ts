import { formRoute, nextOf } from "#app/_next/form-route.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { sentNumbers } from "#lib/domain/sent-numbers.ts";
import { unwatchPages } from "#lib/watch/unwatch-pages.ts";
import { watchPage } from "#lib/watch/watch-page.ts";

export const POST = formRoute({
  form: () => "/watchlist",
  limit: "act",
  act: async ({ db, visitor, fields }) => {
    const watching = fieldValue(fields, "watching") !== "no";
    const [page = 0] = sentNumbers(fields, "page");
    const refused = watching ? await watchPage(db, visitor, page) : await unwatchPages(db, visitor, [page]);
    return refused ?? { go: nextOf(fields), data: { watching } };
  },
});
