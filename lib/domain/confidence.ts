import { z } from "zod";

/** How well a fact is known. Whatever is not `sourced` carries a visible mark and is on a work list. */
export const CONFIDENCES = {
  sourced: { label: "Sourced", meaning: "A page listed in its references states it." },
  recalled: { label: "Needs source", meaning: "General knowledge; no page has been found that states it." },
  uncertain: { label: "Uncertain, needs source", meaning: "Sources disagree, or only a part of it is known." },
} as const;

export type Confidence = keyof typeof CONFIDENCES;

export const confidenceSchema = z.enum(["sourced", "recalled", "uncertain"]);

/** A sourced fact names its source: the rule every claim of a record obeys. */
export const needsReference = (claim: { confidence: Confidence; references: readonly unknown[] }): boolean =>
  claim.confidence === "sourced" && claim.references.length === 0;

export const NEEDS_REFERENCE = "What is marked as sourced needs at least one reference.";
