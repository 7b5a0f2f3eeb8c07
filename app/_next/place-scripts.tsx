import { JudgeWhileTyping } from "#components/place/judge-while-typing.tsx";
import { SuggestOfferings } from "#components/place/suggest-offerings.tsx";
import { AddEntries } from "#components/record-form/add-entries.tsx";

/** What adds to the form of a placement where scripts run. */
export const placeScripts = () => (
  <>
    <JudgeWhileTyping />
    <SuggestOfferings />
    <AddEntries />
  </>
);
