import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./hash-password.ts";

test("a password is kept as argon2id at the cost that OWASP gives, each time with another salt", async () => {
  const [one, other] = [await hashPassword("a few good words"), await hashPassword("a few good words")];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(other).not.toBe(one);
  expect(await verifyPassword(one, "a few good words")).toBe(true);
  expect(await verifyPassword(one, "a few good word")).toBe(false);
});

test("the same characters are the same password, however a keyboard composes them", async () => {
  expect(
    await verifyPassword(await hashPassword("gr\u00fc\u00dfe aus k\u00f6ln"), "gru\u0308\u00dfe aus ko\u0308ln"),
  ).toBe(true);
});

test("where there is no password to compare with, the answer is no after as much work", async () => {
  const kept = await hashPassword("a few good words");
  await verifyPassword(null, "warm up");
  const least = async (hash: string | null): Promise<number> => {
    const times: number[] = [];
    for (let turn = 0; turn < 7; turn++) {
      const began = performance.now();
      expect(await verifyPassword(hash, "not the password")).toBe(false);
      times.push(performance.now() - began);
    }
    return Math.min(...times);
  };
  expect((await least(null)) / (await least(kept))).toBeGreaterThan(0.1);
});

test("nobody has the password that stands in for a missing one", async () => {
  expect(await verifyPassword(null, "a password that nobody has")).toBe(false);
});

test("hashing leaves the event loop to others", async () => {
  let turns = 0;
  const beat = setInterval(() => turns++, 1);
  await Promise.all(Array.from({ length: 8 }, () => hashPassword("a few good words")));
  clearInterval(beat);
  expect(turns).toBeGreaterThan(3);
});
