import { describe, expect, it } from "vitest";
import { DOCUMENT } from "../testing/contract.ts";
import { findBreaks } from "./find-breaks.ts";
import { type Outline, outlineApi } from "./outline-api.ts";
import released from "./released.json" with { type: "json" };

describe("the promise of the API", () => {
  it("is kept: what was released is still there as it was", () => {
    expect(findBreaks(released as unknown as Outline, outlineApi(DOCUMENT))).toEqual([]);
  });

  it("is seen broken where a member of an answer is taken away", () => {
    const now = structuredClone(outlineApi(DOCUMENT));
    delete now.schemas.Offering?.[".record"];
    expect(findBreaks(outlineApi(DOCUMENT), now)).toEqual(["Offering:.record is gone."]);
  });

  it("covers every call and every schema", () => {
    const { calls, schemas } = outlineApi(DOCUMENT);
    expect(Object.keys(calls).length).toBeGreaterThan(100);
    expect(calls["GET /api/v1/taxonomy"]?.parameters).toMatchObject({ "query asOf": "string" });
    expect(schemas.Taxonomy).toMatchObject({ ".layers[].components[].id": "integer!" });
  });
});
