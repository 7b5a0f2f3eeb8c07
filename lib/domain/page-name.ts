import type { Kind } from "./kinds.ts";

/** What another page is called: all that a link to it needs. */
export type PageName = { id: number; kind: Kind; slug: string; title: string };
