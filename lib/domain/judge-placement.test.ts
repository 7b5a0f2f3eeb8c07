import { describe, expect, it } from "vitest";
import { judgePlacement } from "./judge-placement.ts";
import { type Placement, placementSchema } from "./offering-record.ts";

const claim = (id: string, more: Partial<Placement> = {}): Placement =>
  placementSchema.parse({ id, component: id, role: "primary", confidence: "recalled", ...more });
const value = (more: object = {}) => ({
  component: "functions",
  role: "primary",
  confidence: "recalled",
  references: [],
  ...more,
});
const said = (others: Placement[] | null, more: object) =>
  Object.fromEntries(judgePlacement(others, value(more)).map(({ pointer, detail }) => [pointer, detail]));

describe("a placement", () => {
  it("that keeps every rule has no fault", () => {
    expect(judgePlacement([claim("storage", { until: "2010-02" })], value({ from: "2010-02" }))).toEqual([]);
  });

  it("hears of everything at once: what cannot be read, and what is said of several fields", () => {
    const faults = said([], { from: "soon", until: "2008-02-30", confidence: "sourced", component: "" });
    expect(Object.keys(faults).sort()).toEqual([
      "/placement/component",
      "/placement/from",
      "/placement/references",
      "/placement/until",
    ]);
    expect(faults["/placement/component"]).toBe("Choose a component.");
    expect(faults["/placement/from"]).toContain("2008-10-27");
  });

  it("hears of a missing source and of the rules between placements in one go", () => {
    const faults = said([claim("storage")], { confidence: "sourced" });
    expect(faults["/placement/references"]).toContain("at least one reference");
    expect(faults["/placement/role"]).toContain("“storage” is the primary placement in the same time");
  });

  it("is not held to be without a source while its source cannot be read", () => {
    const faults = said([], { confidence: "sourced", references: [{ url: "no address", title: "A" }] });
    expect(Object.keys(faults)).toEqual(["/placement/references/0/url"]);
  });

  it("must end after it began", () => {
    expect(said([], { from: "2010", until: "2009" })["/placement/until"]).toContain("after the beginning");
  });

  it("may not stand on the same component twice in the same time", () => {
    const others = [claim("storage"), claim("functions", { role: "secondary" })];
    expect(said(others, { role: "secondary" })["/placement/component"]).toContain("functions in the same time already");
  });

  it("needs a primary one beside it when it is secondary", () => {
    expect(said([], { role: "secondary" })["/placement/role"]).toContain("needs a primary one");
  });

  it("is told whom it leaves without a primary placement", () => {
    const others = [claim("storage", { role: "secondary", from: "2006" })];
    expect(said(others, { from: "2008" })["/placement/role"]).toContain("“storage”");
  });

  it("is not judged by the rules between placements while it is not known which offering is meant", () => {
    expect(said(null, { role: "secondary" })).toEqual({});
    expect(said(null, { role: "secondary", from: "soon" })).toHaveProperty("/placement/from");
  });

  it("counts for nothing when it is deprecated", () => {
    expect(said([claim("storage")], { rank: "deprecated" })).toEqual({});
  });
});
