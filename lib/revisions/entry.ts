import type { Content } from "#lib/domain/content.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { tagsOfRevision } from "#lib/domain/revision-tags.ts";
import type { CompiledMarkup } from "#lib/markup/compile-markup.ts";
import type { Claimed } from "./claim-page.ts";
import type { Draft, Key } from "./draft.ts";
import type { Origin } from "./proposal.ts";
import type { Standing } from "./read-standing.ts";

/** A revision that is decided on, before it has its place in the log. */
export type Entry = {
  page: number;
  parent: number | null;
  actor: Actor;
  coAuthors: string[];
  origin: Origin;
  minor: boolean;
  summary: string;
  content: Content;
  compiled: CompiledMarkup;
  deleted: boolean;
  mergedInto: number | null;
  tags: string[];
  byteDelta: number;
  /** Whether somebody has to look at it. */
  waits: boolean;
  reverts: number[];
  watch: boolean;
  key: (Key & { merged: boolean }) | null;
};

/** What is to be written of a draft on a page that is claimed. First content needs nobody's look. */
export function entryOf(
  actor: Actor,
  { proposal, checked: { content, summary, compiled }, merged, key }: Draft,
  claimed: Claimed,
  { standing: { said }, newHosts }: { standing: Standing; newHosts: string[] },
): Entry {
  const { coAuthors = [], origin, minor = false, deleted = false, mergedInto = null } = proposal;
  const bytes = Buffer.byteLength(content.body);
  const before = said && { slug: claimed.slug, bytes: said.bytes };
  return {
    page: claimed.page,
    parent: claimed.current,
    actor,
    coAuthors,
    origin,
    minor,
    summary,
    content,
    compiled,
    deleted,
    mergedInto,
    tags: tagsOfRevision({ before, after: { slug: content.slug, bytes }, origin, deleted, merged, newHosts }),
    byteDelta: bytes - (before?.bytes ?? 0),
    waits: origin !== "import" && !isPermitted(actor, "skip-patrol"),
    reverts: proposal.reverts ?? [],
    watch: proposal.watch ?? false,
    key: key && { ...key, merged },
  };
}
