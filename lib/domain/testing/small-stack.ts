import type { Taxonomy, TreeComponent, TreeLayer, TreeOffering } from "#lib/domain/taxonomy.ts";

const offering = (slug: string, title: string, vendor: string, vendorTitle: string): TreeOffering => ({
  id: 100 + slug.length,
  slug,
  title,
  vendor,
  vendorTitle,
  status: "active",
  role: "primary",
  from: "2008",
  until: null,
  confidence: "sourced",
});

const component = (id: number, slug: string, title: string, offerings: TreeOffering[] = []): TreeComponent => ({
  id,
  slug,
  title,
  definition: "",
  offerings,
});

const layer = (order: number, slug: string, title: string, components: TreeComponent[]): TreeLayer => ({
  id: order,
  slug,
  order,
  notation: `L${order}`,
  title,
  definition: "",
  components,
});

const s3 = offering("amazon-s3", "Amazon S3", "aws", "Amazon Web Services");
const ec2 = offering("amazon-ec2", "Amazon EC2", "aws", "Amazon Web Services");
const appEngine = offering("google-app-engine", "Google App Engine", "google", "Google");

/** Two layers of 2008: storage and compute of Amazon below, App Engine of Google above, which also offers its datastore. */
export const SMALL_STACK: Taxonomy = {
  revision: 7,
  asOf: "2008-10-31",
  layers: [
    layer(1, "infrastructure", "Infrastructure", [
      component(11, "object-storage", "Object storage", [
        s3,
        { ...appEngine, role: "secondary", confidence: "recalled" },
      ]),
      component(12, "compute", "Compute instances", [ec2]),
    ]),
    layer(2, "platform", "Platform", [
      component(21, "app-runtime", "Application runtime", [appEngine]),
      component(22, "functions", "Functions"),
    ]),
  ],
};
