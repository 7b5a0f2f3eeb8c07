import { describe, expect, it } from "vitest";
import { findRoute } from "./find-route.ts";
import { OPERATIONS } from "./operations.ts";

const route = (path: string) => {
  const found = findRoute(OPERATIONS, path);
  return found && [found.operations[0]?.operationId, found.params];
};

describe("the address of a call", () => {
  it("leads to its operation with the decoded parts of the path", () => {
    expect(route("/api/v1/offerings")).toEqual(["listOfferings", {}]);
    expect(route("/api/v1/offerings/amazon-s3")).toEqual(["getOffering", { name: "amazon-s3" }]);
    expect(route("/api/v1/offerings/Amazon%20S3/revisions")).toEqual(["listOfferingRevisions", { name: "Amazon S3" }]);
    expect(route("/api/v1/revisions/12")).toEqual(["getRevision", { number: "12" }]);
  });

  it("leads nowhere when it is longer, shorter or empty where a name should stand", () => {
    for (const path of [
      "/api",
      "/api/v1/offerings/",
      "/api/v1//amazon-s3",
      "/api/v1/offerings/a/b",
      "/api/v2/offerings",
      "",
    ])
      expect(route(path)).toBeNull();
  });

  it("may hold what cannot be decoded", () => {
    expect(route("/api/v1/offerings/%E0%A4")).toEqual(["getOffering", { name: "%E0%A4" }]);
  });
});
