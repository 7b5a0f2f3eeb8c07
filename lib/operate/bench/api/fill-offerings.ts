import type { Database } from "#lib/db/client.ts";
import { type Content, recordSchemaOf } from "#lib/domain/content.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { appendPages } from "../edit/append-pages.ts";

type Names = { id: number; slug: string }[];

/** Adds offerings until there are so many: spread over all vendors and components, in every state, known more or less well. */
export async function fillOfferings(db: Database, actor: Actor, offerings: number): Promise<void> {
  const [vendors, components] = [await listNames(db, "vendor"), await listNames(db, "component")];
  const ids = new Map([...vendors, ...components].map(({ id, slug }) => [slug, id]));
  const had = await db.page.count({ where: { kind: "offering" } });
  await appendPages(db, actor, offerings - had, {
    contentOf: (page) => contentOf(page, vendors, components),
    resolve: (_, slug) => ids.get(slug) ?? null,
  });
}

const listNames = (db: Database, kind: "vendor" | "component"): Promise<Names> =>
  db.page.findMany({ where: { kind, deleted: false }, select: { id: true, slug: true }, orderBy: { id: "asc" } });

const SORTS = ["Managed", "Elastic", "Private", "Shared", "Global", "Secure", "Simple", "Open", "Regional", "Instant"];
const THINGS = ["store", "queue", "database", "runtime", "network", "gateway", "registry", "cache", "index", "desk"];
const STATES = ["active", "active", "active", "legacy", "discontinued", "active", "maintenance"] as const;
const KNOWN = ["recalled", "recalled", "uncertain", "sourced"] as const;

function contentOf(page: number, vendors: Names, components: Names): Omit<Content, "body"> {
  const pick = <Item>(items: readonly Item[], step: number): Item => items[(page * step) % items.length] as Item;
  const status = pick(STATES, 3);
  const placement = (role: "primary" | "secondary", shift: number) => {
    const component = (components[(page + shift) % components.length] as { slug: string }).slug;
    const confidence = pick(KNOWN, shift + 3);
    return {
      id: `${role}-${component}`,
      component,
      role,
      confidence,
      from: String(2000 + ((page * 11) % 25)),
      until: status === "discontinued" ? "2025-06" : null,
      references: confidence === "sourced" ? [{ url: "https://source.example/", title: "A source" }] : [],
    };
  };
  const record = recordSchemaOf("offering").parse({
    vendor: pick(vendors, 7).slug,
    status,
    definition: "An offering among many.",
    altLabels: [`Product ${page}`],
    placements: page % 5 ? [placement("primary", 0)] : [placement("primary", 0), placement("secondary", 1)],
  });
  const title = `${pick(SORTS, 3)} ${pick(THINGS, 7)} ${page}`;
  return { kind: "offering", slug: `offering-${page}`, title, record };
}
