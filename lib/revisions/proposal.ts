import type { Act } from "#lib/audit/record-act.ts";
import type { Content } from "#lib/domain/content.ts";
import type { Problem } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";

export type Origin = "edit" | "live" | "api" | "merge" | "undo" | "revert" | "rollback" | "import" | "restore";

/** What somebody wants a page to say. `page` and `base` are null for a page that does not exist yet. */
export type Proposal = {
  page: number | null;
  /** The revision the text was made from. When it is not the current one, what changed since is merged. */
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
  /**
   * A name for this one request (`Idempotency-Key`): sent again by the same actor within a day it makes nothing new and is
   * answered as the first time; with another content it is refused.
   */
  key?: string;
  /**
   * With `key`: all that the request asked for, where that is not this proposal. An act that is proposed anew, of a page
   * that it changed, is still the same request.
   */
  asked?: unknown;
  /** Codes of faults that the person has looked at and means (`needs-confirmation`). */
  confirmed?: string[];
  /** The revision says that the page is gone; its content is what the page said last. */
  deleted?: boolean;
  /** With `deleted`: the page whose addresses the addresses of this one lead to from now on. */
  mergedInto?: number;
  /** The revisions that this one takes back: they are tagged, and their authors are told. */
  reverts?: number[];
  /** The privileged act that this is, for the audit log, in the same transaction. */
  act?: Act;
  /** Put the page on the actor's watchlist. */
  watch?: boolean;
};

/** The name of a request, and all that it asks for: what an act passes on to its proposal. */
export type Keyed = { key?: string | undefined; asked?: unknown };

export const keyed = ({ key, asked }: Keyed): Pick<Proposal, "key" | "asked"> =>
  key === undefined ? {} : asked === undefined ? { key } : { key, asked };

export type Saved = {
  ok: true;
  page: number;
  /** The revision that now is current: a new one, or the old one when the proposal says just what the page said. */
  number: number;
  changed: boolean;
  /** Whether it also says what others saved since the proposal's base. */
  merged: boolean;
  /** Whether this had been carried out before, under the same key. */
  repeated: boolean;
};

/** What a person needs to bring two versions together by hand; the result is saved on revision `current`. */
export type Conflicting = { current: number; base: Content; theirs: Content; mine: Content };

export type Refused = { ok: false; problem: Problem; conflict?: Conflicting };
