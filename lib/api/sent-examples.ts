import type { Kind } from "#lib/domain/kinds.ts";
import { capitalised } from "./collection-words.ts";

const LAUNCH = {
  url: "https://aws.amazon.com/about-aws/whats-new/2006/",
  title: "Announcements of 2006",
  retrieved: "2026-11-22",
};

/** A page of each kind that may be made over the first content. */
const NEW_PAGES: Record<Kind, { slug: string; title: string; body: string; record: Record<string, unknown> }> = {
  layer: {
    slug: "governance",
    title: "Governance",
    body: "Who may do what, and who can see that they did.\n",
    record: {
      order: 9,
      notation: "L9",
      definition: "Rules that hold across accounts.",
      offersUpward: "Accounts within limits.",
      tenantBrings: "Policies",
      providerResponsibility: "That a rule is enforced.",
      tenantResponsibility: "That it is the right one.",
      peerInterface: { exists: "none", finding: "No two providers exchange policies.", confidence: "uncertain" },
    },
  },
  component: {
    slug: "quantum-processors",
    title: "Quantum processors",
    body: "Circuits are sent, counts come back.\n",
    record: { layer: "infrastructure", order: 90, definition: "Quantum processors by the shot." },
  },
  vendor: {
    slug: "minute-machines",
    title: "Minute Machines",
    body: "Rents machines by the minute.\n",
    record: { homepage: "https://minutes.example/" },
  },
  offering: {
    slug: "example-buckets",
    title: "Example Buckets",
    body: "Keeps objects in buckets.\n",
    record: {
      vendor: "aws",
      status: "active",
      placements: [
        {
          id: "object-storage",
          component: "object-storage",
          role: "primary",
          from: "2024-05",
          confidence: "sourced",
          references: [LAUNCH],
        },
      ],
    },
  },
  model: {
    slug: "example-stack-2024",
    title: "Example stack of 2024",
    body: "Three layers.\n",
    record: { author: "E. Xample", date: "2024", layers: ["Machines", "Code", "People"] },
  },
  article: {
    slug: "what-a-bucket-is",
    title: "What a bucket is",
    body: "A bucket is a named set of objects.\n",
    record: { definition: "What vendors call a bucket." },
  },
};

const sentOf = (kind: Kind): Record<string, unknown> => {
  const [name, { slug: _, ...page }] = [capitalised(kind), NEW_PAGES[kind]];
  return {
    [`create${name}:sent`]: NEW_PAGES[kind],
    [`replace${name}:sent`]: { ...page, body: `${page.body}\nMore of it.\n` },
    [`patch${name}:sent:application/merge-patch+json`]: { record: { definition: "In a sentence." } },
    [`patch${name}:sent:application/json-patch+json`]: [
      { op: "replace", path: "/record/definition", value: "In one sentence." },
    ],
    [`undo${name}:sent`]: { revision: 4711 },
    [`revert${name}:sent`]: { to: 4711 },
    [`rollback${name}:sent`]: {},
    [`move${name}:sent`]: { slug: `${NEW_PAGES[kind].slug}-renamed` },
    [`protect${name}:sent`]: { level: "trusted", until: "2036-12-31T00:00:00Z" },
    [`restore${name}:sent`]: {},
  };
};

/** What calls may carry, by operation, and where it takes several types by those. */
export const SENT_EXAMPLES: Record<string, unknown> = {
  ...Object.assign({}, ...(Object.keys(NEW_PAGES) as Kind[]).map(sentOf)),
  "mergeOffering:sent": { into: "amazon-ec2" },
  "writeMany:sent": {
    op: "create",
    kind: "article",
    summary: "Begin",
    data: { ...NEW_PAGES.article, slug: "regions-and-zones", title: "Regions and zones" },
  },
  "resolveMany:sent": { names: ["AmazonS3", "Amazon Simple Storage Service", "Windows Azure"] },
  "reconcileMany:sent": { queries: { q0: { query: "AmazonS3", type: "offering" } } },
  "createWebhook:sent": { url: "https://hooks.example/strata", kinds: ["offering"] },
};
