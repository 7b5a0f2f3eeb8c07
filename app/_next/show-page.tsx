import { FollowSlider } from "#components/date-control/follow-slider.tsx";
import { SuggestNames } from "#components/search-box/suggest-names.tsx";
import { LightVendors } from "#components/stack-diagram/light-vendors.tsx";
import { WalkCells } from "#components/stack-diagram/walk-cells.tsx";
import type { Html } from "#components/static-html/html.ts";
import { StaticHtml } from "#components/static-html/static-html.tsx";

/**
 * A page for reading: its markup, complete as it is, and beside it what adds to it where scripts run. Each of those looks
 * for what it serves and does nothing on a page without it.
 */
export const showPage = (html: Html) => (
  <>
    <StaticHtml html={html} />
    <SuggestNames />
    <FollowSlider />
    <WalkCells />
    <LightVendors />
  </>
);
