import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { NOW } from "#lib/domain/clocks.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { readPageView } from "#lib/pages/read-page-view.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { describeSubject } from "./schema-org.ts";

let wiki: TestDatabase;
let ids: Record<string, number>;

beforeAll(async () => {
  wiki = await createTestDatabase();
  ({ ids } = await writeSmallWorld(wiki.db));
});
afterAll(async () => {
  await stopCompiler();
  await wiki.drop();
});

async function describePage(kind: Kind, slug: string) {
  const found = await readPageView(wiki.db, kind, slug, NOW);
  if (!("view" in found)) throw new Error(`There is no ${slug}.`);
  return describeSubject(found.view);
}

it("an offering is a service of its vendor, filed under the components that it stands on", async () => {
  expect(await describePage("offering", "amazon-s3")).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Service",
    "@id": `/id/${ids["amazon-s3"]}`,
    name: "Amazon S3",
    alternateName: ["Simple Storage Service"],
    provider: { "@type": "Organization", "@id": `/id/${ids.aws}`, name: "Amazon Web Services" },
    category: ["Object storage"],
    subjectOf: { "@type": "WebPage", url: "/offerings/amazon-s3" },
  });
});

it("a layer and a component are terms of the stack, a vendor is an organisation", async () => {
  const stack = { "@type": "DefinedTerm", inDefinedTermSet: { "@id": "/id/stack" } };
  expect(await describePage("layer", "infrastructure")).toMatchObject({ ...stack, name: "Infrastructure" });
  expect(await describePage("component", "compute")).toMatchObject({ ...stack, name: "Compute instances" });
  expect(await describePage("vendor", "aws")).toMatchObject({
    "@type": "Organization",
    sameAs: "https://aws.amazon.com/",
  });
});
