import { formRoute } from "#app/_next/form-route.ts";
import { cookiesOfNobody, sessionTokenOf } from "#app/_next/own-session.ts";
import { endSession } from "#lib/accounts/end-sessions.ts";

export const POST = formRoute({
  form: () => "/sign-out",
  limit: "act",
  act: async ({ db, request }) => {
    const token = sessionTokenOf(request);
    if (token) await endSession(db, token);
    return { go: "/sign-in?told=out", cookies: cookiesOfNobody() };
  },
});
