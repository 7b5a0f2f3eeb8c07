import { expect, it } from "vitest";
import { readChosenVendors, writeChosenVendors } from "./chosen-vendors.ts";

it("reads vendors from a list with commas, from repeated boxes and from nothing", () => {
  expect(readChosenVendors("google,aws")).toEqual(["aws", "google"]);
  expect(readChosenVendors(["google", "aws,google"])).toEqual(["aws", "google"]);
  expect(readChosenVendors(undefined)).toEqual([]);
});

it("passes over what cannot be a slug, for an overlay is never worth an error", () => {
  expect(readChosenVendors(`aws,,<script>,AWS,${"x".repeat(81)}`)).toEqual(["aws"]);
});

it("takes at most fifty", () => {
  expect(readChosenVendors(Array.from({ length: 99 }, (_, n) => `v${n}`))).toHaveLength(50);
});

it("writes one spelling, which reads back as the same choice", () => {
  expect(writeChosenVendors(["google", "aws", "google"])).toBe("aws,google");
  expect(readChosenVendors(writeChosenVendors(["google", "aws"]))).toEqual(["aws", "google"]);
  expect(writeChosenVendors([])).toBe("");
});
