import type { Content } from "#lib/domain/content.ts";
import type { ExternalLink } from "./external-links.ts";

/** A text as a page had it before and after an edit. */
export type TextChange = { page: number | null; before: string; after: string };

/** What the rules look at: one edit by somebody whose edits wait for patrol, and what that account did just before. */
export type Change = {
  before: Content | null;
  after: Content;
  /** The links that the edit adds. */
  links: readonly ExternalLink[];
  /** Those of their hosts that the wiki has never linked to. */
  newHosts: readonly string[];
  recent: {
    /** How many texts the account emptied within the last hour. */
    blanked: number;
    /** What it saved on other pages within the last ten minutes. */
    texts: readonly TextChange[];
    /** How many seconds ago it made each page of the last ten minutes. */
    created: readonly number[];
  };
};

/**
 * What a rule says of an edit. `warn`: saved once the author has looked again and confirmed the rule's code. `hold`: kept
 * aside for a maintainer. `throttle`: refused for `wait` seconds.
 */
export type Finding = { rule: string; pointer: string; detail: string } & (
  | { measure: "warn" | "hold" }
  | { measure: "throttle"; wait: number }
);

export type Rule = (change: Change) => Finding | null;
