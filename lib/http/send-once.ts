import type { Answer, OpenAnswer } from "./answer.ts";
import { PreparedAnswer } from "./prepared-answer.ts";
import { privateHeaders } from "./public-headers.ts";

/** An answer that is sent and forgotten; a `tagged` one can be answered with 304. */
export function sendOnce(answer: Answer, { tagged }: { tagged: boolean }): PreparedAnswer | OpenAnswer {
  const headers = privateHeaders(answer.headers);
  if ("stream" in answer) return { ...answer, headers };
  return new PreparedAnswer({ ...answer, headers }, { effort: "once", tagged });
}
