import { formRoute } from "#app/_next/form-route.ts";
import { sentNumbers } from "#lib/domain/sent-numbers.ts";
import { markAllSeen } from "#lib/watch/mark-all-seen.ts";

export const POST = formRoute({
  form: () => "/watchlist",
  limit: "act",
  act: async ({ db, visitor, fields }) => {
    const [upTo = 0] = sentNumbers(fields, "upTo");
    return (await markAllSeen(db, visitor, upTo)) ?? { go: "/watchlist" };
  },
});
