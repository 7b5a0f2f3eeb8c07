import { ERRORS, type Problem } from "#lib/domain/errors.ts";
import { jsonResponse } from "./json-response.ts";

/** What an error looks like on the wire (RFC 9457); `errors` and `remedy` are our extension members. */
export const problemBody = ({ code, detail, errors }: Problem, instance: string) => {
  const { status, title, remedy } = ERRORS[code];
  return { type: `/problems/${code}`, title, status, detail, instance, remedy, errors };
};

/**
 * A problem as `application/problem+json`. `instance` is the address that was asked for, `more` are further members, such
 * as the versions that did not merge.
 */
export const problemResponse = (
  found: Problem,
  instance: string,
  headers: Record<string, string> = {},
  more: Record<string, unknown> = {},
): Response =>
  jsonResponse(
    { ...problemBody(found, instance), ...more },
    {
      status: ERRORS[found.code].status,
      headers: { ...headers, ...retryHeader(found), "content-type": "application/problem+json" },
    },
  );

/** When to ask again, for who was refused for a while (RFC 9110, 10.2.3). */
export const retryHeader = ({ retryAfter }: Problem): Record<string, string> =>
  retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
