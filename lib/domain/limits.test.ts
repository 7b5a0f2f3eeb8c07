import { expect, test } from "vitest";
import { allowanceOf, LIMITS } from "./limits.ts";
import type { Actor } from "./permissions.ts";

const noel: Actor = { id: "1", name: "noel", role: "contributor", trusted: false, suppressor: false };
const tess: Actor = { ...noel, name: "tess", trusted: true };
const grace: Actor = { ...noel, name: "grace", role: "maintainer" };

test("a new contributor has what the table says, by account and by address", () => {
  expect(allowanceOf("edit", "account", noel)).toEqual(LIMITS.edit.account);
  expect(allowanceOf("edit", "address", noel)).toEqual(LIMITS.edit.address);
});

test("a trusted contributor has ten times as many", () => {
  expect(allowanceOf("edit", "account", tess)).toEqual({ points: 300, seconds: 60 });
  expect(allowanceOf("edit", "address", tess)).toEqual({ points: 600, seconds: 60 });
});

test("a maintainer is limited by no account, but ten times as widely by the address", () => {
  expect(allowanceOf("act", "account", grace)).toBeNull();
  expect(allowanceOf("act", "address", grace)).toEqual({ points: 2400, seconds: 60 });
});

test("whoever is not signed in has an address only", () => {
  expect(allowanceOf("sign-in", "account", null)).toBeNull();
  expect(allowanceOf("sign-in", "address", null)).toEqual(LIMITS["sign-in"].address);
});
