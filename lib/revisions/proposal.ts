import type { Problem } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";

export type Origin = "edit" | "live" | "api" | "merge" | "undo" | "revert" | "rollback" | "import" | "restore";

/** What somebody wants a page to say. `page` and `base` are null for a page that does not exist yet. */
export type Proposal = {
  page: number | null;
  /** The revision the text was made from; a save on any other than the current one is refused as a conflict. */
  base: number | null;
  kind: Kind;
  slug: string;
  title: string;
  body: string;
  record: unknown;
  summary: string;
  minor?: boolean;
  origin: Origin;
  coAuthors?: string[];
};

export type Saved = {
  ok: true;
  page: number;
  /** The revision that now is current: a new one, or the old one when the proposal says just what the page said. */
  number: number;
  changed: boolean;
};

export type Refused = { ok: false; problem: Problem };
