import { expect, it } from "vitest";
import { noteLayer } from "./layer-note.ts";

const PLATFORM = { slug: "platform", title: "Platform" };

it("notes a component in another layer than the placement test points to, and only that", () => {
  expect(noteLayer("calls-and-data", PLATFORM)).toContain("belongs to services; this component is in Platform");
  expect(noteLayer("code-or-container", PLATFORM)).toBeNull();
  expect(noteLayer("", PLATFORM)).toBeNull();
  expect(noteLayer("calls-and-data", null)).toBeNull();
});
