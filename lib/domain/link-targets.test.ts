import { expect, test } from "vitest";
import { targetKey } from "./link-targets.ts";

test("a link that names a kind and one that does not are different targets", () => {
  expect(targetKey({ kind: "offering", name: "amazon-s3" })).toBe("offering:amazon-s3");
  expect(targetKey({ kind: null, name: "amazon-s3" })).toBe(":amazon-s3");
});
