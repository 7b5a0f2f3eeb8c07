import { expect, test } from "vitest";
import { crosswalkOf } from "./crosswalk.ts";

const [platform, services] = [{ id: 1 }, { id: 2 }];

test("a model's concepts keep its order, those that only we name follow, and what has no concept is told", () => {
  const mappings = [
    { from: platform, concept: "Fabric", relation: "closeMatch" },
    { from: platform, concept: "PaaS", relation: "exactMatch" },
  ];
  expect(crosswalkOf(["SaaS", "PaaS"], mappings, [platform, services])).toEqual({
    concepts: [
      { concept: "SaaS", matches: [] },
      { concept: "PaaS", matches: [{ page: platform, relation: "exactMatch" }] },
      { concept: "Fabric", matches: [{ page: platform, relation: "closeMatch" }] },
    ],
    unmatched: [services],
  });
});
