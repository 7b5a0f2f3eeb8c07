import { Prisma } from "#lib/db/generated/client.ts";
import { externalLinks } from "#lib/domain/abuse/external-links.ts";
import type { Content } from "#lib/domain/content.ts";

/** The hosts that a page links to, in text and record. */
export const hostsOf = (content: Content): string[] => [...new Set(externalLinks(content).map(({ host }) => host))];

/** Writes which hosts the wiki has linked to, and that this revision was the first: parts of a statement. */
export const hostParts = (number: number, hosts: readonly string[]): Prisma.Sql[] =>
  hosts.length === 0
    ? []
    : [
        Prisma.sql`linked AS (
          INSERT INTO linked_hosts (host, first) SELECT host, ${number} FROM unnest(${hosts}::text[]) AS h (host)
          ON CONFLICT DO NOTHING)`,
      ];
