import type { Confidence } from "./confidence.ts";

/** Something that happened to an offering: its launch or its end. */
export type TimelineEvent = {
  slug: string;
  title: string;
  vendor: string;
  vendorTitle: string;
  what: "launch" | "end";
  date: string;
  event: string;
  confidence: Confidence;
};
