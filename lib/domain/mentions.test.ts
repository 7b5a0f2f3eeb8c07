import { expect, test } from "vitest";
import { findMentions, linkMentions } from "./mentions.ts";

test("a mention is an at sign and a name; each account counts once, whatever the case", () => {
  expect(findMentions("@Ada, what do you and @noel-2 think? @ada knows.")).toEqual(["ada", "noel-2"]);
});

test.each([
  ["a mail address", "Write to ada@example.org."],
  ["an address", "https://social.example/@ada"],
  ["a link", "[@ada](/users/ada)"],
  ["code", "Use `@ada` or\n```\n@noel\n```\n"],
  ["a single sign", "@ a"],
])("%s mentions nobody", (_, text) => {
  expect(findMentions(text)).toEqual([]);
});

test("only accounts that exist become links, and code stays as it is", () => {
  expect(linkMentions("@Ada and @nobody, see `@ada`", new Set(["ada"]))).toBe(
    "[@Ada](/users/ada) and @nobody, see `@ada`",
  );
});
