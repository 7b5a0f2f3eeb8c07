import type { Figure } from "./metrics.ts";

/** How many requests were answered how since the process began. */
export type ServedCounts = {
  /** As the cache had them, down to the encoding. */
  kept: number;
  /** Made for everyone, or encoded anew, by this request or by one that came just before. */
  made: number;
  /** By the handler, for this request alone. */
  passed: number;
};

export const figuresOfCounts = ({ kept, made, passed }: ServedCounts, bytes: number): Figure[] => [
  counter("strata_answers_kept_total", "Answers that the cache had.", kept),
  counter("strata_answers_made_total", "Answers for everyone that the cache did not have yet.", made),
  counter("strata_answers_passed_total", "Answers for one request alone.", passed),
  { name: "strata_cache_bytes", help: "Memory that kept answers take.", type: "gauge", value: bytes },
];

const counter = (name: string, help: string, value: number): Figure => ({ name, help, type: "counter", value });
