import { database } from "#app/_next/database.ts";
import { siteOfRequest } from "#app/_next/site-of-request.ts";
import { answerCall } from "#lib/api/answer-call.ts";

const answer = (request: Request): Promise<Response> => answerCall(request, database, siteOfRequest(request));

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
