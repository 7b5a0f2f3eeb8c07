import { expect, it } from "vitest";
import { addressAt } from "./address-at.ts";

it.each([
  [
    "http://localhost:3000/api/v1/layers?q=a%20b",
    "https://strata.example",
    "https://strata.example/api/v1/layers?q=a%20b",
  ],
  ["http://localhost:3000/api/v1", "http://strata.example:8080", "http://strata.example:8080/api/v1"],
  ["http://localhost:3000//evil.example/x", "https://strata.example", "https://strata.example//evil.example/x"],
  ["http://localhost:3000/api/v1", undefined, "http://localhost:3000/api/v1"],
])("%s at %s is %s", (address, site, at) => {
  expect(addressAt(address, site).href).toBe(at);
});
