import { expect, test } from "vitest";
import { judgeNewHost } from "./new-host.ts";
import { editOf } from "./testing/any-change.ts";

test("new-host warns of a link to a host that the wiki has never linked to, and names it", () => {
  const finding = judgeNewHost(editOf("", "See https://shop.example/a.", { newHosts: ["shop.example"] }));
  expect(finding).toMatchObject({ rule: "new-host", measure: "warn", pointer: "/body" });
  expect(finding?.detail).toContain("shop.example");
});

test("new-host says nothing of a link to a host that is known", () => {
  expect(judgeNewHost(editOf("", "See https://shop.example/a.", { newHosts: [] }))).toBeNull();
});
