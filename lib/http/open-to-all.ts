/** Any page of the web may read our answers (Fetch standard, CORS): they are public and no cookie goes with them. */
export const OPEN_TO_ALL = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "Allow, Content-Location, ETag, Link, Location, Memento-Datetime, RateLimit, RateLimit-Policy, Retry-After, " +
    "WWW-Authenticate",
};

/** The answer to OPTIONS, also when a browser asks before it sends a request of its own (CORS preflight). */
export const preflightResponse = (allow: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...OPEN_TO_ALL,
      allow,
      "access-control-allow-methods": allow,
      "access-control-allow-headers":
        "Accept, Accept-Datetime, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID",
      "access-control-max-age": "86400",
    },
  });
