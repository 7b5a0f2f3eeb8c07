import { formRoute } from "#app/_next/form-route.ts";
import { sentNumbers } from "#lib/domain/sent-numbers.ts";
import { markRead } from "#lib/notifications/mark-read.ts";

export const POST = formRoute({
  form: () => "/notifications",
  limit: "act",
  act: async ({ db, visitor, fields }) => {
    const [upTo] = sentNumbers(fields, "upTo");
    const which = upTo === undefined ? { ids: sentNumbers(fields, "id") } : { upTo };
    return (await markRead(db, visitor, which)) ?? { go: "/notifications" };
  },
});
