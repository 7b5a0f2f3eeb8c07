import { expect, test } from "vitest";
import { announceStale, onStale } from "./stale-keys.ts";

test("listeners have heard of stale keys when the announcement returns, until they stop listening", () => {
  const heard: (readonly string[])[] = [];
  const stop = onStale((keys) => heard.push(keys));
  announceStale(["page:1", "search"]);
  stop();
  announceStale(["page:2"]);
  expect(heard).toEqual([["page:1", "search"]]);
});

test("a second copy of the module, as a bundler makes one, reaches the listeners of the first", async () => {
  const copy: typeof import("./stale-keys.ts") = await import(
    /* @vite-ignore */ `${import.meta.resolve("./stale-keys.ts")}?copy`
  );
  const heard: string[] = [];
  const stop = onStale((keys) => heard.push(...keys));
  copy.announceStale(["*"]);
  stop();
  expect(copy.announceStale).not.toBe(announceStale);
  expect(heard).toEqual(["*"]);
});
