const ELEMENTS = new Set(
  (
    "a abbr blockquote br code del details em h1 h2 h3 h4 h5 h6 hr input ins kbd li mark ol p pre q section small span " +
    "strong sub summary sup table tbody td th thead tr ul x-callout x-cite x-compare x-needssource x-offering " +
    "x-placement x-stackdiagram x-wikilink"
  ).split(" "),
);

/** What a page's HTML holds that no text may put there; an empty list for a harmless page. A second opinion: it reads HTML. */
export function findHarm(html: string): string[] {
  const harm: string[] = [];
  for (const [tag, name = "", attributes = ""] of html.matchAll(/<\/?([^\s/>]+)((?:[^">]|"[^"]*")*)>/g)) {
    if (!ELEMENTS.has(name)) harm.push(tag);
    if (/\s(?:on\w+|style|srcset|src|formaction)=/i.test(attributes.replace(/"[^"]*"/g, '""'))) harm.push(tag);
    const href = /\shref="([^"]*)"/.exec(attributes)?.[1];
    if (href !== undefined && !/^(?:https?:\/\/[^/@]|mailto:|\/(?![/\\])|#)/i.test(href)) harm.push(tag);
    const id = /\sid="([^"]*)"/.exec(attributes)?.[1];
    if (id !== undefined && !/^(?:section-|note-fn|footnote-label$)/.test(id)) harm.push(tag);
  }
  return harm;
}
