import type { Refused, Saved } from "./proposal.ts";

/** A revision that is written, or what was there already; `announced` are the answers that it makes stale. */
export type Written = { saved: Saved; announced: string[] };

/** Why nothing may be committed: a refusal, a base that is not current any more, a race that has to be run again. */
export type Unwritten = Omit<Refused, "ok"> | { stale: true } | { lost: true };
