import { database } from "#app/_next/database.ts";
import { answerCall } from "#lib/api/answer-call.ts";

const answer = (request: Request): Promise<Response> => answerCall(request, database);

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
