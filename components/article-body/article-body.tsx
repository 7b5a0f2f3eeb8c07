/** @jsxImportSource #static-html */
import type { Child } from "#components/static-html/jsx-runtime.ts";
import type { TextView } from "#lib/domain/page-view.ts";
import { markupComponents } from "./markup-components.tsx";
import { type EditedSections, sectionHeadings } from "./section-headings.tsx";
import "./article-body.css";

type Program = (props: { components: Record<string, unknown> }) => Child;

/**
 * A page's text: the program that the compiler made when it was saved, run with the page's own data. Where there is none
 * (the compiler is newer than the text and has not got to it yet) the text shows as it was written.
 */
export function ArticleBody({
  program: Program,
  view,
  q,
  sections,
}: {
  program: Program | null;
  view: TextView;
  q: string;
  /** What leads from each heading to the form of its section, where a reader may edit what they see. */
  sections?: EditedSections | undefined;
}) {
  if (!Program && !view.page.body) return null;
  if (!Program) return <pre className="unrendered">{view.page.body}</pre>;
  return (
    <div className="prose">
      <Program components={{ ...markupComponents(view, q), ...(sections && sectionHeadings(sections)) }} />
    </div>
  );
}
