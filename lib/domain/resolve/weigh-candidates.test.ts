import { describe, expect, it } from "vitest";
import { weighCandidates } from "./weigh-candidates.ts";

const of = (score: number, vendor: string) => ({ candidate: { score }, facts: { vendor: ["1", vendor] } });
const results = (...of: Parameters<typeof weighCandidates>) =>
  weighCandidates(...of).map(({ score, match }) => [score, match]);

describe("a match", () => {
  it("is one clear winner by its name", () => {
    expect(results([of(100, "Amazon")], [])).toEqual([[100, true]]);
    expect(results([of(96, "Amazon"), of(60, "Google")], [])).toEqual([
      [96, true],
      [60, false],
    ]);
  });

  it("is none where two are called so, or the name is only similar", () => {
    expect(results([of(100, "Amazon"), of(96, "Google")], []).map(([, match]) => match)).toEqual([false, false]);
    expect(results([of(69, "Amazon")], [])).toEqual([[69, false]]);
  });

  it("is decided by what else is known, which halves the score of those that do not meet it", () => {
    expect(results([of(100, "Amazon"), of(96, "Google")], [{ pid: "vendor", values: ["google"] }])).toEqual([
      [96, true],
      [50, false],
    ]);
    expect(results([of(100, "Amazon")], [{ pid: "vendor", values: ["Oracle"] }])).toEqual([[50, false]]);
    expect(results([of(100, "Amazon")], [{ pid: "vendor", values: ["Oracle", "AMAZON"] }])).toEqual([[100, true]]);
  });
});
