/** @jsxImportSource #static-html */
import { describe, expect, it } from "vitest";
import { type ModelGroup, modelGroupsSchema } from "#lib/domain/model-groups.ts";
import { ModelGroups } from "./model-groups.tsx";

const item = (name: string, more = {}) => ({ id: name.toLowerCase(), name, ...more });
const GROUPS = modelGroupsSchema.parse([
  {
    id: "runtime",
    title: "Runtime",
    groups: [
      {
        id: "storage",
        title: "Storage",
        items: [
          item("EBS", { offering: "amazon-ebs", homepage: "https://aws.example/ebs" }),
          item("Heron", { homepage: "https://heron.example/", also: ["Registry"] }),
          item("<b>Bare</b>", { id: "bare" }),
        ],
      },
    ],
  },
  { id: "registry", title: "Registry" },
]);
const NAMES = { "offering:amazon-ebs": { id: 7, kind: "offering", slug: "amazon-ebs", title: "Amazon EBS" } } as const;
const render = (groups: readonly ModelGroup[]) => (<ModelGroups groups={groups} names={NAMES} q="?at=7" />).text;

describe("the groups of a model", () => {
  it("lead from an entry to our offering, or else to where it lives", () => {
    const page = render(GROUPS);
    expect(page).toContain('<a href="/offerings/amazon-ebs?at=7" class="ours">EBS</a>');
    expect(page).toContain('<a href="https://heron.example/" rel="nofollow ugc noopener">Heron</a>');
    expect(page).toContain("<li>&lt;b&gt;Bare&lt;/b&gt;</li>");
    expect(page).toContain("3 entries in 2 groups, 1 with a page here.");
  });

  it("show an entry in each group that it is also in", () => {
    expect(render(GROUPS).match(/>Heron<\/a>/g)).toHaveLength(2);
    expect(render(GROUPS)).toContain("from Runtime / Storage");
  });

  it("are open while they are few, and folded when there are many", () => {
    expect(render(GROUPS)).toContain("<details open>");
    const many = Array.from({ length: 61 }, (_, at) => item(`N${at}`));
    expect(render(modelGroupsSchema.parse([{ id: "many", title: "Many", items: many }]))).not.toContain(
      "<details open>",
    );
  });
});
