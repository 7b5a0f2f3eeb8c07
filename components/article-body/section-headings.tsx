/** @jsxImportSource #static-html */
import type { Child } from "#components/static-html/jsx-runtime.ts";
import type { Heading } from "#lib/domain/page.ts";

const RANKS = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

type Props = { id?: string; children?: Child };

/** The headings of a text, and the address of the form that edits a section of it. */
export type EditedSections = { headings: readonly Heading[]; edit: string };

/** The headings of a text, each that begins a section with a link to edit it. */
export function sectionHeadings({ headings, edit }: EditedSections) {
  const sections = new Map(headings.flatMap(({ id, text, line }) => (line ? [[id, text] as const] : [])));
  return Object.fromEntries(
    RANKS.map((Rank) => [
      Rank,
      ({ id = "", children }: Props) => {
        const heading = <Rank id={id}>{children}</Rank>;
        const text = sections.get(id);
        if (text === undefined) return heading;
        return (
          <div className="section-head">
            {heading}
            <a
              href={`${edit}?section=${encodeURIComponent(id)}`}
              rel="nofollow"
              aria-label={`Edit the section ${text}`}
            >
              edit
            </a>
          </div>
        );
      },
    ]),
  );
}
