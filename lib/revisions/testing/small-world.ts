import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Proposal } from "../proposal.ts";
import { saveRevision } from "../save-revision.ts";

const RETRIEVED = "2026-11-22";
const ENCYCLOPEDIA = { url: "https://encyclopedia.example/aws", title: "History of AWS", retrieved: RETRIEVED };

const fresh = { page: null, base: null, summary: "First content", origin: "import" } as const;

export const INFRASTRUCTURE: Proposal = {
  ...fresh,
  kind: "layer",
  slug: "infrastructure",
  title: "Infrastructure",
  body: "Machines, bytes and packets for rent.\n",
  record: {
    order: 1,
    notation: "L1",
    definition: "Raw computing, storage and connectivity.",
    offersUpward: "Machines, volumes and objects.",
    tenantBrings: "An OS image or bytes",
    providerResponsibility: "Everything below the guest.",
    tenantResponsibility: "Everything in the guest.",
    peerInterface: { exists: "partial", finding: "Packets, yes; machines, no.", confidence: "recalled" },
  },
};

const component = (slug: string, title: string, order: number): Proposal => ({
  ...fresh,
  kind: "component",
  slug,
  title,
  body: "",
  record: { layer: "infrastructure", order, definition: `${title} for rent.` },
});

export const COMPUTE = component("compute", "Compute instances", 1);
export const OBJECT_STORAGE = component("object-storage", "Object storage", 2);

export const AMAZON: Proposal = {
  ...fresh,
  kind: "vendor",
  slug: "aws",
  title: "Amazon Web Services",
  body: "Sells [[offering:amazon-s3]] and [[Elastic Beanstalk]].\n",
  record: { homepage: "https://aws.amazon.com/" },
};

export const S3_PLACEMENT = {
  id: "object-storage",
  component: "object-storage",
  role: "primary",
  from: "2006-03-14",
  confidence: "sourced",
  references: [ENCYCLOPEDIA],
};

export const S3: Proposal = {
  ...fresh,
  kind: "offering",
  slug: "amazon-s3",
  title: "Amazon S3",
  body: "Keeps objects in buckets.\n",
  record: { vendor: "aws", status: "active", altLabels: ["Simple Storage Service"], placements: [S3_PLACEMENT] },
};

export const WORLD = [INFRASTRUCTURE, COMPUTE, OBJECT_STORAGE, AMAZON, S3];

/** Ada, a contributor, and a wiki of five pages that she wrote: revisions 1 to 5. */
export async function writeSmallWorld(db: Database): Promise<{ ada: Actor; ids: Record<string, number> }> {
  const ada = await db.user.create({ data: { name: "ada", displayName: "Ada" } });
  const ids: Record<string, number> = {};
  for (const proposal of WORLD) {
    const saved = await saveRevision(db, ada, proposal);
    if (!saved.ok) throw new Error(`${proposal.slug}: ${JSON.stringify(saved.problem)}`);
    ids[proposal.slug] = saved.page;
  }
  return { ada, ids };
}
