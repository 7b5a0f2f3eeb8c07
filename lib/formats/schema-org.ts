import { pathOf } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { PageView } from "#lib/domain/page-view.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import { LICENCE } from "./licence.ts";
import { STACK_URI, uriOf } from "./rdf/identities.ts";

type Data = Record<string, unknown>;

const CONTEXT = { "@context": "https://schema.org" };

/** A page's subject in the words of schema.org, from what the page shows anyway; addresses are relative to the page. */
export function describeSubject({ page, names, placements, crumbs }: PageView): Data {
  const { id, kind, title, record, revision } = page;
  return {
    ...CONTEXT,
    "@id": uriOf(id),
    url: pathOf(page),
    name: title,
    ...(record.altLabels.length > 0 && { alternateName: record.altLabels }),
    ...(record.definition && { description: record.definition }),
    ...ofKind({ page, names, placements }),
    subjectOf: {
      "@type": "WebPage",
      url: pathOf(page),
      dateModified: revision.at,
      ...(crumbs.length > 0 && trailOf(crumbs, page)),
    },
    ...(kind === "article" && { dateModified: revision.at }),
  };
}

function ofKind({ page: { kind, record }, names, placements }: Pick<PageView, "page" | "names" | "placements">): Data {
  if (kind === "layer" || kind === "component")
    return { "@type": "DefinedTerm", inDefinedTermSet: { "@id": STACK_URI } };
  if (kind === "model") return { "@type": "DefinedTermSet", hasDefinedTerm: (record as RecordOf<"model">).layers };
  if (kind === "article") return { "@type": "Article" };
  const { homepage } = record as RecordOf<"vendor"> | RecordOf<"offering">;
  const sameAs = homepage ? { sameAs: homepage } : {};
  if (kind === "vendor") return { "@type": "Organization", ...sameAs };
  const vendor = names[`vendor:${(record as RecordOf<"offering">).vendor}`];
  const provider = vendor && { "@type": "Organization", "@id": uriOf(vendor.id), name: vendor.title };
  const category = placements.filter(({ holds }) => holds).map(({ componentTitle }) => componentTitle);
  return { "@type": "Service", ...sameAs, ...(provider && { provider }), ...(category.length > 0 && { category }) };
}

const trailOf = (crumbs: readonly PageName[], page: PageName): Data => ({
  breadcrumb: {
    "@type": "BreadcrumbList",
    itemListElement: [...crumbs, page].map((crumb, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: crumb.title,
      item: pathOf(crumb),
    })),
  },
});

/** The whole stack as a set of data that can be taken away. */
export const STACK_DATA: Data = {
  ...CONTEXT,
  "@type": "Dataset",
  "@id": STACK_URI,
  url: "/",
  name: "The cloud stack",
  description:
    "Layers of cloud computing, their components and the vendors' offerings on them, with dates and sources.",
  license: LICENCE,
  isAccessibleForFree: true,
  distribution: [
    ["application/json", "/api/v1/taxonomy"],
    ["text/turtle", "/api/v1/export.ttl"],
    ["text/csv", "/api/v1/export.csv"],
  ].map(([encodingFormat, contentUrl]) => ({ "@type": "DataDownload", encodingFormat, contentUrl })),
};
