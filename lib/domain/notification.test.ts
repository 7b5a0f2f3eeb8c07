import { expect, test } from "vitest";
import { addressOfNotification, type Notification, sayNotification } from "./notification.ts";

const REVERT: Notification = {
  id: 1,
  kind: "revert",
  at: "2026-11-22T10:00:00.000Z",
  by: { name: "grace", displayName: "Grace" },
  page: { kind: "offering", slug: "amazon-s3", title: "Amazon S3" },
  revision: 12,
  parent: 9,
  thread: null,
  post: null,
  read: false,
};

test("what happened is said with who did it and where; nobody is named who is hidden", () => {
  expect(sayNotification(REVERT)).toBe("Grace took back an edit of yours on “Amazon S3”.");
  expect(sayNotification({ ...REVERT, kind: "watched", by: null })).toBe(
    "Somebody changed “Amazon S3”, which you watch.",
  );
  expect(sayNotification({ ...REVERT, kind: "held", revision: null, page: null })).toBe(
    "A maintainer decided not to save your edit of a new page.",
  );
});

test.each([
  ["an edit that was taken back leads to the difference", {}, "/offerings/amazon-s3/diff?to=12"],
  ["a watched page to all that came since", { kind: "watched" }, "/offerings/amazon-s3/diff?from=9"],
  ["a watched page that was new to its history", { kind: "watched", parent: null }, "/offerings/amazon-s3/history"],
  ["a reply to the post", { kind: "reply", revision: null, thread: 3, post: 8 }, "/offerings/amazon-s3/talk#post-8"],
  ["a mention in a thread to the thread", { kind: "mention", thread: 3 }, "/offerings/amazon-s3/talk#thread-3"],
  ["an edit that was not let through to where it is kept", { kind: "held", page: null, revision: null }, "/admin/held"],
  ["what has no page to the list", { kind: "mention", page: null, revision: null }, "/notifications"],
] as const)("%s", (_says, change, address) => {
  expect(addressOfNotification({ ...REVERT, ...change })).toBe(address);
});
