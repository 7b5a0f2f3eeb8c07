import { expect, test } from "vitest";
import { problem } from "#lib/domain/errors.ts";
import { problemResponse } from "./problem-json.ts";

test("a refusal for a while says in its header for how many seconds, and others have no such header", async () => {
  const wait = problemResponse({ ...problem("too-many-requests", "Try again in 12 seconds."), retryAfter: 12 }, "/x");
  expect(wait.status).toBe(429);
  expect(wait.headers.get("retry-after")).toBe("12");
  expect(await wait.json()).toMatchObject({ type: "/problems/too-many-requests", instance: "/x", status: 429 });
  expect(problemResponse(problem("not-found", "No page."), "/x").headers.has("retry-after")).toBe(false);
});
