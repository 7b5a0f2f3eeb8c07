import type { ReactNode } from "react";
import { FollowSlider } from "#components/date-control/follow-slider.tsx";
import { PersonalPart } from "#components/personal/personal-part.tsx";
import { SuggestNames } from "#components/search-box/suggest-names.tsx";
import { LightVendors } from "#components/stack-diagram/light-vendors.tsx";
import { WalkCells } from "#components/stack-diagram/walk-cells.tsx";
import type { Html } from "#components/static-html/html.ts";
import { noteBody } from "#lib/http/answer-notes.ts";

/**
 * A page for reading: its markup, complete as it is, and beside it what adds to it where scripts run. Each of those looks
 * for what it serves and does nothing on a page without it. To React the markup is one element that it leaves alone.
 * `more` adds to this page alone, so that its scripts are loaded nowhere else.
 */
export const showPage = (html: Html, more: ReactNode = null) => (
  <>
    <div dangerouslySetInnerHTML={{ __html: noteBody(html.text) }} suppressHydrationWarning />
    <PersonalPart />
    <SuggestNames />
    <FollowSlider />
    <WalkCells />
    <LightVendors />
    {more}
  </>
);
