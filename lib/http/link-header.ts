/** A link of an answer to another address (RFC 8288); the instants are those of Memento links (RFC 7089, 2.2.4). */
export type Link = { href: string; rel: string; type?: string; datetime?: string; from?: string; until?: string };

/** Links as the value of a `Link` header. The addresses must be encoded already, as those that `URL` makes are. */
export const linkHeader = (links: readonly Link[]): string => links.map((link) => writeLink(link, "; ")).join(", ");

/** Links as a document (RFC 6690), one a line. */
export const linkDocument = (links: readonly Link[]): string =>
  `${links.map((link) => writeLink(link, ";")).join(",\n")}\n`;

const writeLink = ({ href, ...attributes }: Link, separator: string): string =>
  Object.entries(attributes).reduce(
    (written, [name, value]) => (value ? `${written}${separator}${name}="${value}"` : written),
    `<${href}>`,
  );
