import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { withLock } from "./with-lock.ts";

const folder = mkdtempSync(path.join(tmpdir(), "with-lock-"));
const lock = path.join(folder, "lock");
afterAll(() => rmSync(folder, { recursive: true }));

test("only one piece of work is done at a time, and the lock is gone afterwards", async () => {
  let atWork = 0;
  const work = async () => {
    atWork += 1;
    expect(atWork).toBe(1);
    await sleep(20);
    atWork -= 1;
  };
  await Promise.all([withLock(lock, work), withLock(lock, work), withLock(lock, work)]);
  expect(existsSync(lock)).toBe(false);
});

test("work that fails gives the lock back", async () => {
  await expect(withLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withLock(lock, async () => "done")).toBe("done");
});

test("the lock of a process that is gone counts for nothing", async () => {
  writeFileSync(lock, "999999999\n");
  expect(await withLock(lock, async () => "done")).toBe("done");
});

test("waiting ends when it is broken off", async () => {
  writeFileSync(lock, `${process.pid}\n`);
  const waiting = withLock(lock, async () => "done", AbortSignal.timeout(30));
  await expect(waiting).rejects.toThrow(/abort/i);
  rmSync(lock);
});
