import { formRoute } from "#app/_next/form-route.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { getPageName } from "#lib/pages/get-page-name.ts";
import { replyToPost } from "#lib/talk/reply-to-post.ts";

export const POST = formRoute<{ collection: string; slug: string }>({
  form: ({ collection, slug }) => `/${collection}/${slug}/talk`,
  limit: "discuss",
  async act({ db, visitor, params, fields }) {
    const page = await getPageName(db, params);
    const post = readNumber(fieldValue(fields, "post"));
    const form = `${pathOf(page)}/talk/reply?post=${post}`;
    const reply = { post, body: fieldValue(fields, "body"), confirmed: fields.confirm ?? [] };
    const outcome = await replyToPost(db, visitor, reply);
    if ("problem" in outcome) return { ...outcome, form };
    return { go: `${pathOf(page)}/talk#post-${outcome.post}`, data: outcome };
  },
});
