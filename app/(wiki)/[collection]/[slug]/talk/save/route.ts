import { formRoute } from "#app/_next/form-route.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { getPageName } from "#lib/pages/get-page-name.ts";
import { startThread } from "#lib/talk/start-thread.ts";

export const POST = formRoute<{ collection: string; slug: string }>({
  form: ({ collection, slug }) => `/${collection}/${slug}/talk`,
  limit: "discuss",
  async act({ db, visitor, params, fields }) {
    const page = await getPageName(db, params);
    const outcome = await startThread(db, visitor, {
      page: page.id,
      title: fieldValue(fields, "title"),
      body: fieldValue(fields, "body"),
      confirmed: fields.confirm ?? [],
    });
    return "problem" in outcome ? outcome : { go: `${pathOf(page)}/talk#post-${outcome.post}`, data: outcome };
  },
});
