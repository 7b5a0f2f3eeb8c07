import { expect, it } from "vitest";
import { type Placement, placementSchema } from "./offering-record.ts";
import { settlePlacement } from "./settle-placement.ts";

const base: Placement = placementSchema.parse({
  id: "storage",
  component: "storage",
  role: "primary",
  from: "2006",
  confidence: "recalled",
});
const SOURCE = { url: "https://source.example/", title: "A source", retrieved: null };

it("keeps what they alone changed, and says what I said where both changed the same", () => {
  const mine = { ...base, from: "2006-03", rationale: "Bytes." };
  const theirs = { ...base, from: "2007", until: "2012", references: [SOURCE] };
  expect(settlePlacement({ base, mine, theirs })).toEqual({
    ...base,
    from: "2006-03",
    until: "2012",
    references: [SOURCE],
    rationale: "Bytes.",
  });
});

it("is mine where they removed the placement, and where it is new", () => {
  expect(settlePlacement({ base, mine: base, theirs: undefined })).toEqual(base);
  expect(settlePlacement({ base: undefined, mine: base, theirs: undefined })).toEqual(base);
});
