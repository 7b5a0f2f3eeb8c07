import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pauseAfter, sendUntilAnswered, type Waiting } from "./send-until-answered.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status });

function answers(...given: (Response | Error)[]) {
  let tries = 0;
  const attempt = async (): Promise<Response> => {
    const answer = given[tries];
    tries += 1;
    if (!answer || answer instanceof Error) throw answer ?? new Error("Nothing more is answered.");
    return answer;
  };
  return { attempt, tries: () => tries };
}

it("sends again until the server is back, and says each second how long it waits", async () => {
  const server = answers(new TypeError("Failed to fetch"), json(503, {}), json(200, { location: "/a", number: 8 }));
  const said: (number | null)[] = [];
  const sent = sendUntilAnswered(server.attempt, (waiting) => said.push(waiting ? waiting.seconds : null));
  await vi.advanceTimersByTimeAsync(1000);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await sent).toEqual({ ok: true, location: "/a", number: 8 });
  expect(said).toEqual([null, 1, null, 2, 1, null]);
});

it("waits longer after each try, and never longer than half a minute", () => {
  expect([1, 2, 3, 4, 5, 6, 60].map(pauseAfter)).toEqual([1, 2, 4, 8, 16, 30, 30]);
});

it("takes a refusal for an answer and does not send again", async () => {
  const refusal = { type: "/problems/conflict", title: "T", detail: "D", remedy: "R", errors: [] };
  const server = answers(json(409, { ...refusal, conflict: { kept: "/a/edit?kept=x" } }));
  const answer = await sendUntilAnswered(server.attempt, () => undefined);
  expect(answer).toMatchObject({ ok: false, code: "conflict", kept: "/a/edit?kept=x" });
  expect(server.tries()).toBe(1);
});

it("tries at once when it is told to, and stops when the person gives up", async () => {
  const server = answers(new Error("away"), new Error("away"));
  const told: Waiting[] = [];
  const sent = sendUntilAnswered(server.attempt, (waiting) => {
    if (waiting) told.push(waiting);
  });
  await vi.advanceTimersByTimeAsync(0);
  told[0]?.tryNow();
  await vi.advanceTimersByTimeAsync(0);
  expect(server.tries()).toBe(2);
  told[1]?.giveUp();
  expect(await sent).toBeNull();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.tries()).toBe(2);
});

it("takes an answer that is no JSON, as a proxy between gives, for none", async () => {
  const server = answers(new Response("<html>", { status: 200 }), json(200, { location: "/a" }));
  const sent = sendUntilAnswered(server.attempt, () => undefined);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await sent).toMatchObject({ ok: true });
});
