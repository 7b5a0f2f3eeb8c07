import { expect, it } from "vitest";
import { rateLimitHeaders } from "./rate-limit.ts";

it("names every allowance with its policy and what is left of it", () => {
  const edit = { name: "edit", points: 30, seconds: 60, remaining: 29, reset: 50 };
  const address = { name: "edit-address", points: 60, seconds: 60, remaining: 12, reset: 7 };
  expect(rateLimitHeaders([edit, address])).toEqual({
    "ratelimit-policy": '"edit";q=30;w=60, "edit-address";q=60;w=60',
    ratelimit: '"edit";r=29;t=50, "edit-address";r=12;t=7',
  });
});

it("says nothing where nothing is limited", () => {
  expect(rateLimitHeaders([])).toEqual({});
});
