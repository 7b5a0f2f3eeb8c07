/** @jsxImportSource #static-html */
import { ArticleBody } from "#components/article-body/article-body.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import type { LinkTargets } from "#lib/domain/link-targets.ts";

export type PostProgram = (props: { components: Record<string, unknown> }) => Child;

/** What somebody wrote: a text of the wiki's markup without what makes a page. */
export const PostText = ({
  body,
  program,
  names,
}: {
  body: string;
  program: PostProgram | null;
  names: LinkTargets;
}) => (
  <ArticleBody program={program} view={{ page: { body }, names, embedded: {}, taxonomies: {}, vendors: [] }} q="" />
);
