import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenApi, openApi } from "#lib/api/testing/open-api.ts";

type Match = {
  id: number;
  kind: string;
  slug: string;
  score: number;
  match: string;
  name: string;
  path: { layer: { slug: string } | null; component: { slug: string } | null };
};

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const matchesOf = async (name: string, filters = ""): Promise<Match[]> =>
  ((await api.call(`/api/v1/resolve?name=${encodeURIComponent(name)}${filters}`)).body as { matches: Match[] }).matches;
const first = async (name: string, filters = "") => (await matchesOf(name, filters))[0];
const standing = async (name: string, filters = "") => {
  const found = await first(name, filters);
  return found && `${found.slug} ${found.match} ${found.path.layer?.slug}/${found.path.component?.slug}`;
};

describe("the names that stand on bills", () => {
  it("find the offerings of Amazon and their layer, as product names and as codes", async () => {
    const names = {
      "Amazon Elastic Compute Cloud": "amazon-ec2 label infrastructure/compute",
      AmazonEC2: "amazon-ec2 exact infrastructure/compute",
      AmazonS3: "amazon-s3 exact infrastructure/object-storage",
      "Amazon Simple Storage Service": "amazon-s3 label infrastructure/object-storage",
      "Simple Storage Service (S3)": "amazon-s3 label infrastructure/object-storage",
      S3: "amazon-s3 label infrastructure/object-storage",
      "AWS S3": "amazon-s3 label infrastructure/object-storage",
      "Amazon Relational Database Service": "amazon-rds label services/relational-database",
      "AWS Lambda": "aws-lambda exact platform/functions",
      AWSLambda: "aws-lambda exact platform/functions",
      AmazonCloudWatch: "amazon-cloudwatch exact platform/observability",
      "Amazon Route53": "amazon-route-53 exact infrastructure/edge-delivery",
    };
    for (const [name, expected] of Object.entries(names)) expect(await standing(name), name).toBe(expected);
  });

  it("find those of Microsoft and Google, with the vendor's name and without", async () => {
    const names = {
      "Virtual Machines&vendor=microsoft": "azure-virtual-machines label infrastructure/compute",
      "Azure App Service": "azure-app-service exact platform/app-runtime",
      "SQL Database&vendor=microsoft": "azure-sql-database label services/relational-database",
      "Azure Cosmos DB": "azure-cosmos-db exact services/nosql-database",
      "Compute Engine": "google-compute-engine exact infrastructure/compute",
      "Google Compute Engine": "google-compute-engine label infrastructure/compute",
      "Cloud Storage": "google-cloud-storage exact infrastructure/object-storage",
      BigQuery: "bigquery exact services/analytics",
      "Cloud SQL": "google-cloud-sql exact services/relational-database",
      "Cloud Pub/Sub": "google-pubsub label services/messaging",
    };
    for (const [name, expected] of Object.entries(names)) {
      const [asked = "", filter] = name.split("&");
      expect(await standing(asked, filter ? `&${filter}` : ""), name).toBe(expected);
    }
  });

  it("find our components by what FOCUS calls them, all of them by a category", async () => {
    expect(await standing("Storage")).toMatch(/^(object|block)-storage focus infrastructure\//);
    expect(await standing("NoSQL Databases")).toBe("nosql-database focus services/nosql-database");
    expect(await standing("Databases / Relational Databases")).toBe(
      "relational-database focus services/relational-database",
    );
    expect((await matchesOf("Databases")).map(({ slug }) => slug).toSorted()).toEqual([
      "analytics",
      "nosql-database",
      "relational-database",
    ]);
  });
});

describe("resolve", () => {
  it("puts the page that is called so before pages by another name, and a similar name last", async () => {
    expect((await matchesOf("Windows Azure")).slice(0, 2).map(({ slug, match }) => [slug, match])).toEqual([
      ["windows-azure", "exact"],
      ["microsoft-azure", "label"],
    ]);
    expect(await first("Amazone S3")).toMatchObject({ slug: "amazon-s3", match: "similar" });
    expect(await matchesOf("Amazone S3", "&match=exact,label")).toEqual([]);
    expect(await matchesOf("xqzzy wvvk")).toEqual([]);
    expect(await matchesOf("—")).toEqual([]);
    expect(await matchesOf("\0")).toEqual([]);
  });

  it("keeps to a kind and to a vendor", async () => {
    expect((await matchesOf("Azure", "&kind=vendor")).map(({ slug }) => slug)).toEqual(["microsoft"]);
    expect((await matchesOf("Functions", "&vendor=microsoft")).map(({ slug }) => slug)).toEqual(["azure-functions"]);
    expect((await api.call("/api/v1/resolve?name=S3&vendor=amazn")).status).toBe(400);
  });

  it("answers for the day and the revision that are asked for", async () => {
    expect(await first("Amazon S3", "&asOf=2005-01-01")).toMatchObject({ path: { layer: null, component: null } });
    const { revision } = (await api.call("/api/v1/offerings/amazon-s3")).body as { revision: { number: number } };
    expect(await matchesOf("Amazon S3", `&at=${revision.number - 1}`)).toEqual([]);
    expect(await first("Amazon S3", `&at=${revision.number}`)).toMatchObject({ match: "exact" });
  });

  it("answers many names in their order, each as alone", async () => {
    const names = ["AmazonS3", "xqzzy wvvk", "Databases", "Amazone S3", "AmazonS3"];
    const { status, body } = await api.call("/api/v1/resolve", { method: "POST", body: { names } });
    expect(status).toBe(200);
    const { items } = body as { items: { query: string; matches: Match[] }[] };
    expect(items.map(({ query }) => query)).toEqual(names);
    for (const { query, matches } of items) expect(matches).toEqual(await matchesOf(query));
  });

  it("looks for similar names fifty times in an answer, which cost more", async () => {
    const names = new Array(51).fill("Amazone S3");
    const { body } = await api.call("/api/v1/resolve", { method: "POST", body: { names } });
    const found = (body as { items: { matches: Match[] }[] }).items.map(({ matches }) => matches.length);
    expect([found[49], found[50]]).toEqual([(await matchesOf("Amazone S3")).length, 0]);
  });

  it("says what is wrong with a list of names, all at once", async () => {
    const { status, body } = await api.call("/api/v1/resolve?kind=thing", {
      method: "POST",
      body: { names: [1], more: 2 },
    });
    expect(status).toBe(400);
    expect((body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual([
      "/query/kind",
      "/names/0",
      "",
    ]);
    const many = await api.call("/api/v1/resolve", { method: "POST", body: { names: new Array(1001).fill("S3") } });
    expect(many.status).toBe(422);
  });
});
