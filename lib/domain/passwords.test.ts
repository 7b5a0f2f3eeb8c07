import { expect, test } from "vitest";
import { passwordFault } from "./passwords.ts";

test("any ten characters will do, spaces and other scripts included", () => {
  expect(passwordFault("a few words", ["ada"])).toBeNull();
  expect(passwordFault("пароль из слов", [])).toBeNull();
});

test("what is too short or too long to hash is refused", () => {
  expect(passwordFault("nine char", [])).toContain("at least 10");
  expect(passwordFault("ab c".repeat(51), [])).toContain("at most 200");
  expect(passwordFault("👩‍💻👩‍💻", [])).toContain("at least 10");
});

test.each(["ada-lovelace", "Ada-Lovelace1", "ada-lovelaceada-lovelace", "ada@example.org"])(
  "%s is refused of Ada Lovelace, whose name and address it is",
  (password) => expect(passwordFault(password, ["Ada-Lovelace", "ada@example.org"])).toContain("name or address"),
);

test("a short name that the password happens to hold is no reason", () => {
  expect(passwordFault("a grand cascade", ["ad", null])).toBeNull();
});

test.each(["Password123", "qwertyuiop", "1234567890", "aaaaaaaaaaaa", "121212121212"])(
  "%s is among the first that are tried",
  (password) => expect(passwordFault(password, [])).toMatch(/tried first|repeats/),
);
