import type { LinkTarget } from "./page.ts";
import type { PageName } from "./page-name.ts";

/** The pages that links mean, by {@link targetKey}; a link without an entry is red. */
export type LinkTargets = Record<string, PageName | undefined>;

export const targetKey = ({ kind, name }: LinkTarget): string => `${kind ?? ""}:${name}`;
