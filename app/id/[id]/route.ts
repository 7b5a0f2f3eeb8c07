import { database } from "#app/_next/database.ts";
import { answerIdentity } from "#lib/pages/answer-identity.ts";

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerIdentity(database(), (await params).id, request);
}
