import { Html } from "#components/static-html/html.ts";

/**
 * What a page tells machines of its subject, as JSON-LD in a block of data that no browser runs. No text can end the block:
 * every `<` is written as an escape of JSON.
 */
export const StructuredData = ({ data }: { data: Readonly<Record<string, unknown>> }): Html =>
  new Html([`<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`], []);
