import type { Kind } from "./kinds.ts";

/** One revision as the lists of changes show it. What is suppressed is null. */
export type Change = {
  number: number;
  parent: number | null;
  at: string;
  /** The page as it is called today. */
  page: { id: number; kind: Kind; slug: string; title: string };
  by: string | null;
  byName: string | null;
  /** Empty when none was given. */
  summary: string | null;
  minor: boolean;
  origin: string;
  deleted: boolean;
  tags: string[];
  byteDelta: number;
  /** Whether it waits for somebody to look at it. */
  waiting: boolean;
};
