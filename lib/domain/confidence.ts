import { z } from "zod";

/** How well a fact is known. Whatever is not `sourced` carries a visible mark and is on a work list. */
export const CONFIDENCES = {
  sourced: { label: "Sourced", meaning: "A page listed in its references states it." },
  recalled: { label: "Needs source", meaning: "General knowledge; no page has been found that states it." },
  uncertain: { label: "Uncertain, needs source", meaning: "Sources disagree, or only a part of it is known." },
} as const;

export type Confidence = keyof typeof CONFIDENCES;

export const confidenceSchema = z.enum(["sourced", "recalled", "uncertain"]);

/** A sourced fact names its source: the rule every claim of a record obeys, as a refinement of its schema. */
export function refineSourced(
  claim: { confidence: Confidence; references: readonly unknown[] },
  context: z.RefinementCtx,
): void {
  if (claim.confidence !== "sourced" || claim.references.length > 0) return;
  const message = "What is marked as sourced needs at least one reference.";
  context.addIssue({ code: "custom", path: ["references"], message });
}
