import type { Checked } from "./check-proposal.ts";
import type { Proposal } from "./proposal.ts";

/** What is to be written on revision `base`: what was proposed (`mine`), or that merged with what others saved since. */
export type Draft = {
  proposal: Proposal;
  mine: Checked;
  checked: Checked;
  base: number | null;
  merged: boolean;
  key: Key | null;
};

/** The name of a request, and the hash of what it asked for. */
export type Key = { name: string; bodyHash: Uint8Array };
