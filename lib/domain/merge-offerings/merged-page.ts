import type { OfferingRecord } from "#lib/domain/offering-record.ts";

/** An offering as the merging of two sees it: every slug that it ever had leads to it. */
export type MergedPage = { title: string; slugs: readonly string[]; record: OfferingRecord };

export const MAX_SENTENCES = 2000;
