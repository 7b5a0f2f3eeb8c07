import { expect, test } from "vitest";
import { KeptAnswers } from "./kept-answers.ts";
import { PreparedAnswer } from "./prepared-answer.ts";

const FOR_EVER = Number.POSITIVE_INFINITY;
const answerOf = (bytes: number): PreparedAnswer =>
  new PreparedAnswer(
    { status: 200, headers: { "content-type": "text/plain" }, body: Buffer.alloc(bytes, "x") },
    { effort: "kept", tagged: true },
  );

function keepThree(): KeptAnswers {
  const kept = new KeptAnswers(1_000_000);
  kept.keep("/a", answerOf(10), new Set(["page:1", "taxonomy"]), FOR_EVER);
  kept.keep("/b", answerOf(10), new Set(["page:2", "taxonomy"]), FOR_EVER);
  kept.keep("/c", answerOf(10), new Set(["page:3"]), FOR_EVER);
  return kept;
}

const found = (kept: KeptAnswers): string[] => ["/a", "/b", "/c"].filter((address) => kept.find(address));

test("a stale key drops what was made from it, and nothing else", () => {
  const kept = keepThree();
  kept.drop(["page:1", "page:77"]);
  expect(found(kept)).toEqual(["/b", "/c"]);
  kept.drop(["taxonomy"]);
  expect(found(kept)).toEqual(["/c"]);
});

test("the key for everything drops everything", () => {
  const kept = keepThree();
  kept.drop(["page:1", "*"]);
  expect(found(kept)).toEqual([]);
  expect(kept.bytes).toBe(0);
});

test("an answer that replaces another is found by its own keys only", () => {
  const kept = keepThree();
  kept.keep("/a", answerOf(10), new Set(["page:9"]), FOR_EVER);
  kept.drop(["page:1"]);
  expect(found(kept)).toEqual(["/a", "/b", "/c"]);
  kept.drop(["page:9"]);
  expect(found(kept)).toEqual(["/b", "/c"]);
});

test("the room is bounded: what was not asked for the longest goes", () => {
  const kept = new KeptAnswers(30_000);
  for (const address of ["/a", "/b"]) kept.keep(address, answerOf(10_000), new Set(), FOR_EVER);
  kept.find("/a");
  kept.keep("/c", answerOf(10_000), new Set(), FOR_EVER);
  expect(found(kept)).toEqual(["/a", "/c"]);
  expect(kept.bytes).toBeLessThanOrEqual(30_000);
});

test("encodings made later count, and can push others out", async () => {
  const kept = new KeptAnswers(30_000);
  const random = Buffer.from(Array.from({ length: 10_000 }, () => 33 + Math.floor(Math.random() * 90)));
  const large = new PreparedAnswer(
    { status: 200, headers: { "content-type": "text/plain" }, body: random },
    { effort: "kept", tagged: true },
  );
  kept.keep("/a", large, new Set(["page:1"]), FOR_EVER);
  kept.keep("/b", answerOf(8_000), new Set(), FOR_EVER);
  const before = kept.bytes;
  await large.represent("br");
  expect(kept.bytes).toBeGreaterThan(before);
  await large.represent("gzip");
  expect(found(kept)).toEqual(["/a"]);
  kept.drop(["page:1"]);
  expect(found(kept)).toEqual([]);
});

test("an answer larger than the whole room is not kept and leaves no trace", () => {
  const kept = new KeptAnswers(5_000);
  kept.keep("/a", answerOf(10_000), new Set(["page:1"]), FOR_EVER);
  expect(found(kept)).toEqual([]);
  expect(kept.bytes).toBe(0);
});

test("an answer is given out until the instant it was kept for, and not after", async () => {
  const kept = new KeptAnswers(100_000);
  kept.keep("/a", answerOf(10), new Set(["page:1"]), Date.now() + 30);
  expect(found(kept)).toEqual(["/a"]);
  await expect.poll(() => found(kept)).toEqual([]);
  expect(kept.bytes).toBe(0);
});

test("an encoding that is ready after its answer was dropped does not bring it back", async () => {
  const kept = new KeptAnswers(100_000);
  const answer = answerOf(5_000);
  kept.keep("/a", answer, new Set(["page:1"]), FOR_EVER);
  const making = answer.represent("br");
  kept.drop(["page:1"]);
  await making;
  expect(found(kept)).toEqual([]);
});
