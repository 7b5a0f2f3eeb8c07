import type { Page } from "./page.ts";

/** Whether a page is shown as it is now, and not as an older revision said it. */
export const isNewest = ({ current, revision }: Page): boolean => current === revision.number;
