/** A link of an answer to another address (RFC 8288). */
export type Link = { href: string; rel: string; type?: string };

/** Links as the value of a `Link` header. The addresses must be encoded already, as those that `URL` makes are. */
export const linkHeader = (links: readonly Link[]): string =>
  links.map(({ href, rel, type }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ""}`).join(", ");
