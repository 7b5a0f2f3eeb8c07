import { formRoute } from "#app/_next/form-route.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { getPageName } from "#lib/pages/get-page-name.ts";
import { resolveThread } from "#lib/talk/resolve-thread.ts";

export const POST = formRoute<{ collection: string; slug: string }>({
  form: ({ collection, slug }) => `/${collection}/${slug}/talk`,
  limit: "discuss",
  async act({ db, visitor, params, fields }) {
    const page = await getPageName(db, params);
    const thread = readNumber(fieldValue(fields, "thread"));
    const outcome = await resolveThread(db, visitor, { thread, resolved: fieldValue(fields, "resolved") === "yes" });
    return "problem" in outcome ? outcome : { go: `${pathOf(page)}/talk#thread-${thread}` };
  },
});
