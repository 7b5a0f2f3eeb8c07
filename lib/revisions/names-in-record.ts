import type { Content } from "#lib/domain/content.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { mentionedPages, requiredPages } from "./named-pages.ts";

/** All pages that a record names, in whatever way; one may be named more than once. */
export const namesInRecord = (content: Pick<Content, "kind" | "record">): { kind: Kind; slug: string }[] => [
  ...requiredPages(content),
  ...mentionedPages(content),
];
