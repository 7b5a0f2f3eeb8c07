import type { Child } from "#components/static-html/jsx-runtime.ts";
import type { NumberedReferences } from "#lib/domain/numbered-references.ts";
import type { PageView } from "#lib/domain/page-view.ts";

/** What each kind's half of a page is given; `body` is the text, already rendered. */
export type SubjectProps = {
  view: PageView;
  q: string;
  /** The day looked at, in words. */
  day: string;
  /** The same day as 2008-10-31. */
  isoDay: string;
  references: NumberedReferences;
  body: Child;
  contents: Child;
};
