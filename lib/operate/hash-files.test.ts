import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashFiles } from "./hash-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hash-files-"));
  write("app/page.tsx", "one");
  write("lib/deep/rule.ts", "two");
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

const hash = () => hashFiles(folder, ["{app,lib}/**", "*.json"], ["**/*.test.ts"]);

test("the same files have the same hash", () => {
  expect(hash()).toBe(hash());
});

test("a change, a new file and a new name each change the hash", () => {
  const hashes = [hash()];
  write("app/page.tsx", "One");
  hashes.push(hash());
  write("package.json", "");
  hashes.push(hash());
  rmSync(path.join(folder, "lib/deep/rule.ts"));
  write("lib/deep/role.ts", "two");
  hashes.push(hash());
  expect(new Set(hashes).size).toBe(4);
});

test("what is left out does not count", () => {
  const before = hash();
  write("lib/deep/rule.test.ts", "three");
  write("docs/page.md", "four");
  expect(hash()).toBe(before);
});
