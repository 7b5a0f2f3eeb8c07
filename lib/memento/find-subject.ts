import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { findKind, type Kind } from "#lib/domain/kinds.ts";
import type { Subject } from "./find-mementos.ts";

/** A page's address, that of a person or of a program. */
const OF_A_PAGE = /^(?:\/api\/v1)?\/([a-z]+)\/([a-z0-9.-]{1,80})$/;

/** What the address could be of, before it is looked up; null when it has no earlier states to be asked for. */
export function nameSubject(path: string): { kind: Kind; slug: string } | "wiki" | null {
  if (path === "/" || path === "/api/v1/taxonomy") return "wiki";
  const [, collection = "", slug = ""] = OF_A_PAGE.exec(path) ?? [];
  const kind = findKind(collection);
  return kind && { kind, slug };
}

/** Whose earlier states an address has; null when no page stands there by this very name. */
export async function findSubject(db: Database, path: string): Promise<Subject | null> {
  const named = nameSubject(path);
  if (named === null || named === "wiki") return named;
  const [row] = await readRows<{ page: number }>(
    db,
    Prisma.sql`
    SELECT id AS page FROM pages
    WHERE kind = ${named.kind}::"Kind" AND slug = ${named.slug} AND current IS NOT NULL`,
  );
  return row ?? null;
}
