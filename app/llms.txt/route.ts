import { siteOfRequest } from "#app/_next/site-of-request.ts";
import { writeLlmsText } from "#lib/formats/llms-text.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

export async function GET(request: Request): Promise<Response> {
  noteKeys("api");
  const headers = { "content-type": "text/plain; charset=utf-8" };
  return new Response(writeLlmsText(siteOfRequest(request)), { headers });
}
