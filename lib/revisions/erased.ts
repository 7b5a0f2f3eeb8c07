/**
 * What stands in a log that was read from an export for what was hidden where it came from: nothing, while the hashes
 * stay. Such a text or summary cannot be held against its hash any more; a link of the chain without its author is taken
 * as it is said.
 */
export const NOBODY = { id: "00000000-0000-0000-0000-000000000000", name: "nobody", displayName: "Hidden author" };

/** The address that an erased revision has: no page can have taken it, and no two have the same. */
export const erasedSlug = (page: number, chainHash: Uint8Array): string =>
  `hidden-${page}-${Buffer.from(chainHash).toString("hex").slice(0, 8)}`;

/** A revision as far as it decides what of it is erased; `hides` is what is suppressed of it. */
type Revision = {
  hides: { text: boolean; summary: boolean; author: boolean } | null;
  page: number;
  actor: string;
  summary: string;
  slug: string;
  title: string;
  body: string;
  record: object;
  chainHash: Uint8Array;
};

export const isTextErased = ({ hides, page, slug, title, body, record, chainHash }: Revision): boolean =>
  hides?.text === true &&
  slug === erasedSlug(page, chainHash) &&
  `${title}${body}` === "" &&
  Object.keys(record).length === 0;

export const isSummaryErased = ({ hides, summary }: Revision): boolean => hides?.summary === true && summary === "";

export const isAuthorErased = ({ hides, actor }: Revision): boolean => hides?.author === true && actor === NOBODY.id;
