import { expect, it } from "vitest";
import { markOfVendor } from "./vendor-marks.ts";

it("keeps vendors apart whose names begin alike", () => {
  const alike = ["openai", "openinfra", "openfaas", "oracle", "okta", "ovhcloud", "salesforce", "sap", "servicenow"];
  expect(new Set(alike.map(markOfVendor)).size).toBe(alike.length);
});

it("makes two letters of any slug, and one of a slug that has one", () => {
  expect(markOfVendor("new-vendor")).toBe("Ne");
  expect(markOfVendor("1-and-1")).toBe("1a");
  expect(markOfVendor("x")).toBe("X");
});
