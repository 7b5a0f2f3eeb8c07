import { describe, expect, it } from "vitest";
import { nearestFirst } from "./nearest-first.ts";

describe("names", () => {
  it("are ordered by their likeness to what was written, whatever its case and length", () => {
    expect(nearestFirst("vender", ["layer", "component", "vendor"])[0]).toBe("vendor");
    expect(nearestFirst("ASOF", ["at", "asOf"])[0]).toBe("asOf");
    expect(nearestFirst("x".repeat(100_000), ["at", "asOf"])).toHaveLength(2);
    expect(nearestFirst("", [])).toEqual([]);
  });
});
