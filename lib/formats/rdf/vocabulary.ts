import { RELATIONS } from "#lib/domain/offering-record.ts";
import { describe, english, iri, type Statement, term } from "./statement.ts";

type Meant = { label: string; comment: string; below?: string };

const CLASSES: Record<string, Meant> = {
  Layer: { label: "Layer", comment: "A layer of the cloud stack.", below: "skos:Concept" },
  Component: { label: "Component", comment: "A part of a layer.", below: "skos:Concept" },
  Placement: {
    label: "Placement",
    comment: "The claim that an offering stands on a component for a time, with its sources.",
    below: "prov:Entity",
  },
  AxisReading: {
    label: "Axis reading",
    comment: "The claim that a vendor stands so on an axis of the comparison for a time.",
    below: "prov:Entity",
  },
  PeerInterface: {
    label: "Peer interface",
    comment: "How two providers at a layer exchange the same thing. That there is none is a finding.",
  },
};

const PROPERTIES: Record<string, Meant> = {
  order: { label: "order", comment: "Its place, counted from 1: of a layer from the lowest up." },
  layer: { label: "layer", comment: "A layer of a stack: ours, or that of another author in their words." },
  offering: { label: "offering", comment: "What a placement places." },
  component: { label: "component", comment: "Where a placement places it." },
  vendor: { label: "vendor", comment: "Of whom an axis reading speaks." },
  role: { label: "role", comment: "“primary” for what the offering sells first, else “secondary”." },
  rank: { label: "rank", comment: "“preferred”, “normal” or “deprecated”; what is deprecated counts for nothing." },
  confidence: { label: "confidence", comment: "“sourced”, “recalled” (without a source) or “uncertain”." },
  from: { label: "from", comment: "The first date on which the claim holds, as exact as it is known." },
  until: { label: "until", comment: "The first date on which the claim no longer holds." },
  handover: { label: "handover", comment: "What the customer hands over, which decides the layer." },
  axis: { label: "axis", comment: "The axis of a reading." },
  value: { label: "value", comment: "A value of the axis that the reading is filed under." },
  status: { label: "status", comment: "Whether an offering is sold, as one word." },
  launched: { label: "launched", comment: "When the offering began." },
  ended: { label: "ended", comment: "When the offering ended." },
  play: { label: "play", comment: "What the comparison of 2008 called the vendor's play." },
  offersUpward: { label: "offers upward", comment: "The service that a layer offers to the one above." },
  interface: { label: "interface", comment: "An interface of a layer." },
  consumes: { label: "consumes", comment: "What a layer consumes from below.", below: "dct:requires" },
  consumptionUnit: { label: "unit of consumption", comment: "What consumption is counted in." },
  tenantBrings: { label: "tenant brings", comment: "What the tenant brings to a layer." },
  providerResponsibility: { label: "provider's responsibility", comment: "What the provider answers for." },
  tenantResponsibility: { label: "tenant's responsibility", comment: "What the tenant answers for." },
  lockIn: { label: "lock-in", comment: "What makes it hard to leave." },
  standardsBody: { label: "standards body", comment: "Who writes the standards of a layer." },
  openSourceEquivalent: { label: "open-source equivalent", comment: "Software that does what the layer offers." },
  peerInterface: { label: "peer interface", comment: "How two providers at the layer exchange the same thing." },
  origin: { label: "origin", comment: "By which way a revision came: “edit”, “api”, “import” and so on." },
  minor: { label: "minor", comment: "Whether its author called the revision minor." },
  deleted: { label: "deleted", comment: "Whether the revision deleted the page." },
  exists: { label: "exists", comment: "“none”, “partial” or “standard”." },
  ...Object.fromEntries(
    Object.entries(RELATIONS).map(([name, label]): [string, Meant] => [
      name,
      { label, comment: `This offering is: ${label} the other.`, below: "dct:relation" },
    ]),
  ),
};

const NAMESPACE = "/ns#";

/** Our own terms, each under `/ns#`: what no public vocabulary has a word for. */
export const vocabularyGraph = (): Statement[] => [
  ...describe("/ns", {
    "rdf:type": term("owl:Ontology"),
    "dct:title": english("Terms of Strata"),
    "dct:description": english("What Strata says of the cloud stack that no public vocabulary has a word for."),
  }),
  ...Object.entries(CLASSES).flatMap(([name, meant]) => describeTerm(name, meant, "rdfs:Class", "rdfs:subClassOf")),
  ...Object.entries(PROPERTIES).flatMap(([name, meant]) =>
    describeTerm(name, meant, "rdf:Property", "rdfs:subPropertyOf"),
  ),
];

const describeTerm = (name: string, { label, comment, below }: Meant, type: string, under: string): Statement[] =>
  describe(NAMESPACE + name, {
    "rdf:type": term(type),
    "rdfs:label": english(label),
    "rdfs:comment": english(comment),
    [under]: below === undefined ? null : term(below),
    "rdfs:isDefinedBy": iri("/ns"),
  });
