/** JSON in UTF-8, the only encoding it has (RFC 8259), so that the type needs no charset. */
export const jsonResponse = (
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
