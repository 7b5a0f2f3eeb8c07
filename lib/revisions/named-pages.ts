import type { Content } from "#lib/domain/content.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { itemsOfGroups } from "#lib/domain/model-groups.ts";
import type { RecordOf } from "#lib/domain/records.ts";

export type NamedPage = { kind: Kind; slug: string; pointer: string };

/** The pages that a record cannot do without: what it hangs on in the tree. */
export function requiredPages({ kind, record }: Pick<Content, "kind" | "record">): NamedPage[] {
  if (kind === "component")
    return [{ kind: "layer", slug: (record as RecordOf<"component">).layer, pointer: "/record/layer" }];
  if (kind !== "offering") return [];
  const { vendor, placements } = record as RecordOf<"offering">;
  return [
    { kind: "vendor", slug: vendor, pointer: "/record/vendor" },
    ...placements.map(({ component }, index) => ({
      kind: "component" as const,
      slug: component,
      pointer: `/record/placements/${index}/component`,
    })),
  ];
}

/** The pages that a record points to and that may be missing: they show as red links. */
export function mentionedPages({ kind, record }: Pick<Content, "kind" | "record">): Omit<NamedPage, "pointer">[] {
  if (kind === "layer") {
    const { consumesFromBelow, crosswalk } = record as RecordOf<"layer">;
    return [
      ...consumesFromBelow.flatMap((item) =>
        "component" in item ? [{ kind: "component" as const, slug: item.component }] : [],
      ),
      ...crosswalk.map(({ model }) => ({ kind: "model" as const, slug: model })),
    ];
  }
  if (kind === "component")
    return (record as RecordOf<"component">).mappings.map(({ model }) => ({ kind: "model", slug: model }));
  if (kind === "model")
    return itemsOfGroups((record as RecordOf<"model">).groups ?? []).flatMap(({ item }) =>
      item.offering === null ? [] : [{ kind: "offering" as const, slug: item.offering }],
    );
  if (kind === "offering")
    return (record as RecordOf<"offering">).relations.map(({ target }) => ({ kind: "offering", slug: target }));
  return [];
}
