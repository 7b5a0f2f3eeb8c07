import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { collectKeys, noteKeys } from "./surrogate-keys.ts";

test("what is noted in a run and in all that it awaits is collected", async () => {
  const { keys, result } = collectKeys(async () => {
    noteKeys("page:1");
    await sleep(1);
    noteKeys("page:2", "taxonomy");
    return "done";
  });
  expect(await result).toBe("done");
  expect([...keys]).toEqual(["page:1", "page:2", "taxonomy"]);
});

test("runs at the same time do not see each other's keys", async () => {
  const runs = [1, 2, 3].map((page) => collectKeys(() => sleep(3 - page).then(() => noteKeys(`page:${page}`))));
  await Promise.all(runs.map(({ result }) => result));
  expect(runs.map(({ keys }) => [...keys])).toEqual([["page:1"], ["page:2"], ["page:3"]]);
});

test("outside of a run nothing is noted and nothing fails", () => {
  expect(() => noteKeys("page:1")).not.toThrow();
});

test("a second copy of the module, as a bundler makes one, notes into the runs of the first", async () => {
  const copy: typeof import("./surrogate-keys.ts") = await import(
    /* @vite-ignore */ `${import.meta.resolve("./surrogate-keys.ts")}?copy`
  );
  expect(copy.noteKeys).not.toBe(noteKeys);
  expect([...collectKeys(() => copy.noteKeys("page:9")).keys]).toEqual(["page:9"]);
});
