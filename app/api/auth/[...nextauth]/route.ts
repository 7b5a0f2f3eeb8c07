import { database } from "#app/_next/database.ts";
import { answerAuth } from "#lib/accounts/answer-auth.ts";
import { readEnv } from "#lib/env.ts";

const answer = (request: Request): Promise<Response> => answerAuth(database(), request, readEnv());

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
