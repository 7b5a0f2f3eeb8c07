import { KINDS, type Kind } from "#lib/domain/kinds.ts";

type Term = { id: string; name: string };

const KIND_NAMES: Record<Kind, string> = {
  layer: "Layer",
  component: "Component",
  vendor: "Vendor",
  offering: "Offering",
  model: "Model",
  article: "Article",
};

/** A kind of page as the Reconciliation Service API knows types. */
export const typeOf = (kind: Kind): Term => ({ id: kind, name: KIND_NAMES[kind] });

export const TYPES: readonly Term[] = KINDS.map(typeOf);

/** What is known of a page there; `of` is the kind of page that a property names, null where it is plain text. */
export const PROPERTIES = [
  { id: "layer", name: "Layer", of: "layer", about: ["component", "offering"] },
  { id: "component", name: "Component", of: "component", about: ["offering"] },
  { id: "vendor", name: "Vendor", of: "vendor", about: ["offering"] },
  { id: "status", name: "Status", of: null, about: ["offering"] },
  { id: "launch", name: "Launch", of: null, about: ["offering"] },
  { id: "definition", name: "Definition", of: null, about: KINDS },
] as const satisfies readonly (Term & { of: Kind | null; about: readonly Kind[] })[];

export type PropertyId = (typeof PROPERTIES)[number]["id"];

export const PROPERTY_IDS = PROPERTIES.map(({ id }) => id);
