import { expect, test } from "vitest";
import { isApiToken, makeApiToken } from "./api-token.ts";

test("a token says what it is, and which of one's tokens", () => {
  const { token, prefix } = makeApiToken();
  expect(token).toMatch(new RegExp(`^strata_${prefix}_[0-9a-f]{48}_[0-9a-f]{8}$`));
  expect(makeApiToken().token).not.toBe(token);
});

test("any one wrong character is found without asking anybody", () => {
  const { token } = makeApiToken();
  expect(isApiToken(token)).toBe(true);
  for (let at = 0; at < token.length; at++) {
    const typo = token.slice(0, at) + (token[at] === "0" ? "1" : "0") + token.slice(at + 1);
    expect(isApiToken(typo)).toBe(false);
  }
  expect(isApiToken(token.slice(0, -1))).toBe(false);
  expect(isApiToken(`${token}0`)).toBe(false);
});
