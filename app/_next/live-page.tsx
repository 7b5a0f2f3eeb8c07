import { LiveChanges } from "#components/recent/live-changes.tsx";
import type { Html } from "#components/static-html/html.ts";
import { showPage } from "./show-page.tsx";

/** A page that hears of changes while it is open. */
export const showLivePage = (html: Html) => showPage(html, <LiveChanges />);
