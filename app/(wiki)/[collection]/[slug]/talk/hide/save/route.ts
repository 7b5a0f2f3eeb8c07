import { formRoute } from "#app/_next/form-route.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { getPageName } from "#lib/pages/get-page-name.ts";
import { hidePost } from "#lib/talk/hide-post.ts";

export const POST = formRoute<{ collection: string; slug: string }>({
  form: ({ collection, slug }) => `/${collection}/${slug}/talk`,
  limit: "act",
  async act({ db, visitor, params, fields }) {
    const page = await getPageName(db, params);
    const post = readNumber(fieldValue(fields, "post"));
    const hidden = fieldValue(fields, "hidden") === "yes";
    const outcome = await hidePost(db, visitor, { post, hidden, reason: fieldValue(fields, "reason") });
    return "problem" in outcome ? outcome : { go: `${pathOf(page)}/talk#post-${post}` };
  },
});
