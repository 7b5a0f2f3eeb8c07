/** @jsxImportSource #static-html */
import type { SubjectProps } from "./subject-props.ts";

/** An article: its text, with the contents beside it. */
export function ArticleSubject({ view, body, contents }: SubjectProps) {
  return (
    <>
      {view.page.record.definition && <p className="lead">{view.page.record.definition}</p>}
      <div className="article-contents">{contents}</div>
      {body}
    </>
  );
}
