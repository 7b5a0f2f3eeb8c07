import { isBlanked } from "./abuse/blanking.ts";

/** What is looked at to tag a revision; `before` is null for a page's first. Sizes are bytes of text. */
export type TaggedChange = {
  before: { slug: string; bytes: number } | null;
  after: { slug: string; bytes: number };
  origin: string;
  deleted: boolean;
  merged: boolean;
  newHosts: readonly string[];
};

/** Texts shorter than this say too little for a part of them to be missed. */
const WORTH_TELLING_BYTES = 500;

const TAGGED_ORIGINS: ReadonlySet<string> = new Set(["undo", "revert", "rollback"]);

/**
 * What a revision is at a glance, after MediaWiki's change tags (Manual:Tags): `new-page`, `blanked`, `moved`, `merged`
 * (with what others saved meanwhile), `deleted`, `restored`, `new-host`, and the way it was made. `reverted` comes later.
 */
export function tagsOfRevision({ before, after, origin, deleted, merged, newHosts }: TaggedChange): string[] {
  const tags = {
    "new-page": before === null,
    blanked: before !== null && !deleted && isEmptied(before.bytes, after.bytes),
    moved: before !== null && before.slug !== after.slug,
    merged,
    deleted,
    restored: origin === "restore",
    [origin]: TAGGED_ORIGINS.has(origin),
    "new-host": newHosts.length > 0,
  };
  return Object.entries(tags).flatMap(([tag, holds]) => (holds ? [tag] : []));
}

const isEmptied = (before: number, after: number): boolean =>
  isBlanked(before, after) && (after === 0 || before >= WORTH_TELLING_BYTES);
