import type { Kind } from "#lib/domain/kinds.ts";
import type { Placement } from "#lib/domain/offering-record.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import { countsOn, FOREVER } from "../counts-on.ts";
import { uriOf } from "../rdf/identities.ts";
import type { PageBody } from "../rdf/page-graph.ts";
import { type Columns, together } from "./write-csv.ts";

/** A page as the API answers with it, and the day on which its place is looked at; null for the present. */
export type PageRow = PageBody & { day: string | null };

/** The table of all pages of a kind. */
export const pageColumns = (kind: Kind): Columns<PageRow> => ({ ...NAMES, ...OF_KIND[kind], ...STATE });

const NAMES: Columns<PageRow> = {
  id: ({ id }) => id,
  uri: ({ id }) => uriOf(id),
  slug: ({ slug }) => slug,
  title: ({ title }) => title,
  altLabels: ({ record }) => together(record?.altLabels),
  definition: ({ record }) => record?.definition,
};

const STATE: Columns<PageRow> = {
  revision: ({ revision }) => revision?.number,
  updated: ({ revision }) => revision?.at,
};

/** A cell that is made of the record of one kind; empty where the record was not asked for. */
const of =
  <K extends Kind>(_: K, cell: (record: RecordOf<K>, row: PageRow) => string | number | null | undefined) =>
  (row: PageRow) =>
    row.record === undefined ? null : cell(row.record as RecordOf<K>, row);

const OFFERING: Columns<PageRow> = {
  vendor: of("offering", ({ vendor }) => vendor),
  component: of("offering", ({ placements }, row) => componentsOf(placements, "primary", row)[0]),
  alsoOn: of("offering", ({ placements }, row) => together(componentsOf(placements, "secondary", row))),
  status: of("offering", ({ status }) => status),
  launched: of("offering", ({ launch }) => launch?.date),
  ended: of("offering", ({ end }) => end?.date),
  licence: of("offering", ({ licence }) => licence),
  homepage: of("offering", ({ homepage }) => homepage),
};

const OF_KIND: Record<Kind, Columns<PageRow>> = {
  layer: {
    order: of("layer", ({ order }) => order),
    notation: of("layer", ({ notation }) => notation),
    offersUpward: of("layer", ({ offersUpward }) => offersUpward),
    peerInterface: of("layer", ({ peerInterface }) => peerInterface?.exists),
  },
  component: {
    layer: of("component", ({ layer }) => layer),
    order: of("component", ({ order }) => order),
  },
  vendor: {
    homepage: of("vendor", ({ homepage }) => homepage),
    play: of("vendor", ({ play }) => play),
  },
  offering: OFFERING,
  model: {
    author: of("model", ({ author }) => author),
    date: of("model", ({ date }) => date),
    layers: of("model", ({ layers }) => together(layers)),
  },
  article: {},
};

/** Where the offering stands on the day. */
const componentsOf = (
  placements: readonly Placement[],
  role: Placement["role"],
  { day, revision }: PageRow,
): string[] =>
  placements
    .filter((claim) => claim.role === role && countsOn(claim, { day, recorded: revision?.at ?? FOREVER }))
    .map(({ component }) => component);

/** A row of the table of everything. */
export type KindRow = PageRow & { kind: Kind };

const ofKind =
  (name: string) =>
  (row: KindRow): string | number | null | undefined =>
    OF_KIND[row.kind][name]?.(row);

/** The table of the pages of all kinds; a cell that a kind does not have is empty. */
export const ALL_COLUMNS: Columns<KindRow> = {
  kind: ({ kind }) => kind,
  ...NAMES,
  ...Object.fromEntries(
    [...new Set(Object.values(OF_KIND).flatMap((columns) => Object.keys(columns)))].map((name) => [name, ofKind(name)]),
  ),
  ...STATE,
};
