import type { Html } from "./html.ts";

/**
 * A large part of a page that never changes in the browser, as one element to React. Hundreds of small elements cost
 * several times as much: React makes each of them twice, as markup and as data for a browser that has no use for it.
 */
export function StaticHtml({
  as: Tag = "div",
  html,
  ...attributes
}: {
  as?: "div" | "ul" | "table" | "fieldset";
  html: Html;
  className?: string;
  id?: string;
}) {
  return <Tag {...attributes} dangerouslySetInnerHTML={{ __html: html.text }} />;
}
