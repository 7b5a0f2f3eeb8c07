/** @jsxImportSource #static-html */
import { ArticleBody } from "#components/article-body/article-body.tsx";
import { PreviewText } from "#components/editor/preview-text.tsx";
import type { Html } from "#components/static-html/html.ts";
import * as jsxRuntime from "#components/static-html/jsx-runtime.ts";
import { loadProgram } from "#lib/markup/load-program.ts";
import type { Preview } from "#lib/pages/preview-page.ts";

/** The text of a page as the page itself shows it. */
export function renderPreview({ view, rendering }: Extract<Preview, { view: unknown }>): Html {
  const { program, citations } = rendering;
  const body = view.page.body ? <ArticleBody program={loadProgram(program, jsxRuntime)} view={view} q="" /> : null;
  return <PreviewText body={body} references={citations} />;
}
