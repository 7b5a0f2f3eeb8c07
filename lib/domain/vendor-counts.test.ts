import { expect, test } from "vitest";
import type { Taxonomy, TreeOffering } from "./taxonomy.ts";
import { countVendors } from "./vendor-counts.ts";

const offering = (slug: string, vendor: string, vendorTitle: string): TreeOffering => ({
  id: 1,
  slug,
  title: slug,
  vendor,
  vendorTitle,
  status: "active",
  role: "primary",
  from: null,
  until: null,
  confidence: "recalled",
});

const component = (...offerings: TreeOffering[]) => ({ id: 2, slug: "c", title: "C", definition: "", offerings });

const stack: Taxonomy = {
  revision: 1,
  asOf: "2008-10-31",
  layers: [
    {
      id: 3,
      slug: "infrastructure",
      order: 1,
      notation: "L1",
      title: "Infrastructure",
      definition: "",
      components: [
        component(offering("big-table", "google", "Google"), offering("azure-blobs", "microsoft", "Microsoft")),
        component(offering("ec2", "aws", "Amazon"), offering("app-engine", "google", "Google")),
      ],
    },
  ],
};

test("the vendors of a tree stand by the number of their placements, then by title", () => {
  expect(countVendors(stack)).toEqual([
    { slug: "google", title: "Google", placements: 2 },
    { slug: "aws", title: "Amazon", placements: 1 },
    { slug: "microsoft", title: "Microsoft", placements: 1 },
  ]);
});

test("a vendor that is asked for and has nothing there comes last, under its slug", () => {
  expect(countVendors(stack, ["google", "vmware"]).at(-1)).toEqual({ slug: "vmware", title: "vmware", placements: 0 });
  expect(countVendors(stack, ["google"])).toHaveLength(3);
});
