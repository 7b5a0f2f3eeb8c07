import type { Html } from "./html.ts";

/** A page that never changes in the browser, as one element to React. */
export const StaticHtml = ({ html }: { html: Html }) => <div dangerouslySetInnerHTML={{ __html: html.text }} />;
