import { expect, it } from "vitest";
import { SMALL_STACK } from "./testing/small-stack.ts";
import { countVendors } from "./vendor-counts.ts";

it("counts every placement, primary or secondary, and puts the vendor with most first, then by title", () => {
  expect(countVendors(SMALL_STACK)).toEqual([
    { slug: "aws", title: "Amazon Web Services", placements: 2 },
    { slug: "google", title: "Google", placements: 2 },
  ]);
});

it("lists a vendor that was asked for and has no placement, with zero", () => {
  expect(countVendors(SMALL_STACK, ["openai", "aws"]).at(-1)).toEqual({
    slug: "openai",
    title: "openai",
    placements: 0,
  });
});
