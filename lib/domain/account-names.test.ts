import { expect, test } from "vitest";
import { accountNameSchema, displayNameSchema, emailSchema } from "./account-names.ts";

const sentencesOf = (name: string): string[] =>
  accountNameSchema.safeParse(name).error?.issues.map(({ message }) => message) ?? [];

test.each(["Al", "ada-lovelace", "R2_D2", "x".repeat(40)])("%s is a name", (name) => {
  expect(sentencesOf(name)).toEqual([]);
});

test.each([
  ["a", "at least 2"],
  ["x".repeat(41), "at most 40"],
  ["ada lovelace", "letters a to z"],
  ["ada@example.org", "letters a to z"],
  ["Аda", "letters a to z"],
  ["-ada", "begins with"],
  ["Admin", "reserved"],
  ["SEED", "reserved"],
])("%s is refused, and the sentence says what is allowed", (name, sentence) => {
  expect(sentencesOf(name).join(" ")).toContain(sentence);
});

test("one may be shown in any script, but not by a name that stands for the wiki, nor with invisible characters", () => {
  expect(displayNameSchema.safeParse("  Ада Лавлейс ").data).toBe("Ада Лавлейс");
  expect(displayNameSchema.safeParse("System").success).toBe(false);
  expect(displayNameSchema.safeParse("Ada\u202eecila").success).toBe(false);
});

test("an address is kept in lower case", () => {
  expect(emailSchema.parse(" Ada@Example.ORG ")).toBe("ada@example.org");
  expect(emailSchema.safeParse("ada@").success).toBe(false);
  expect(emailSchema.safeParse("ada@example.org\nBcc: b@example.org").success).toBe(false);
});
