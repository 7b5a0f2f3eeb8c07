type Value = string | number | Html | readonly Html[] | null | undefined | false;

/** Markup that only {@link html} makes, so that whatever came from a page's text or record has been escaped. */
export class Html {
  readonly #text: string;

  constructor(parts: readonly string[], values: readonly Value[]) {
    this.#text = parts.reduce((text, part, index) => text + print(values[index - 1]) + part);
  }

  get text(): string {
    return this.#text;
  }
}

/**
 * Markup as a template: html`<a href="${address}">${title}</a>`. Every value is escaped for text and for quoted attributes;
 * markup and lists of markup are taken as they are; null, undefined and false print nothing.
 */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Html => new Html(parts, values);

function print(value: Value): string {
  if (value instanceof Html) return value.text;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escapeText(value);
  return value ? value.map((item) => item.text).join("") : "";
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it stands between tags or in a quoted attribute. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);
