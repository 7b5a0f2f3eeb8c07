import { expect, test } from "vitest";
import { accountNameSchema } from "#lib/domain/account-names.ts";
import { namesFor } from "./free-name.ts";

const firstFor = (known: string | null) => namesFor(known)[0];

test("who comes from elsewhere keeps the name as far as our rules allow, and is shown as they are called there", () => {
  expect(firstFor("Ada-Lovelace")).toEqual({ name: "ada-lovelace", displayName: "Ada-Lovelace" });
  expect(firstFor("Zoë Müller")).toEqual({ name: "zoe-muller", displayName: "Zoë Müller" });
});

test.each([null, "", "Ада", "admin", "!"])("for %j there is a name all the same", (known) => {
  for (const { name } of namesFor(known)) expect(accountNameSchema.safeParse(name).success).toBe(true);
  expect(firstFor(known)?.name).toMatch(/^editor-[0-9a-f]{6}$/);
});

test("a taken name is followed by others", () => {
  const names = namesFor("x".repeat(60)).map(({ name }) => name);
  expect(new Set(names).size).toBe(6);
  for (const name of names) expect(accountNameSchema.safeParse(name).success).toBe(true);
});
