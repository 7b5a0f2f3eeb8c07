import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { itemsOfGroups, modelGroupsSchema } from "#lib/domain/model-groups.ts";
import { groupsOfLandscape } from "./groups-of-landscape.ts";
import { readLandscape } from "./read-landscape.ts";

const textOf = (file: string) => readFileSync(path.join(import.meta.dirname, "testing", file), "utf8");

function soundLandscape() {
  const { landscape, faults } = readLandscape(textOf("landscape.yml"));
  expect(faults).toEqual([]);
  if (!landscape) throw new Error("It could not be read.");
  return landscape;
}

describe("a landscape file", () => {
  it("is read with its names, addresses and second paths, which fill a subcategory as its own items do", () => {
    const { categories } = soundLandscape();
    expect(categories.map(({ name, subcategories }) => [name, subcategories.map((inner) => inner.name)])).toEqual([
      ["Runtime", ["Cloud Native Storage", "Container Runtime"]],
      ["Provisioning", ["Automation & Configuration", "Registry"]],
    ]);
    expect(categories[0]?.subcategories[0]?.items[1]).toEqual({
      name: "Heron Volumes",
      homepage: "https://heron.example/",
      repository: "https://code.example/heron/volumes",
      secondPaths: ["Provisioning / Registry"],
    });
  });

  it("has all its faults told at once, each with its line", () => {
    const { landscape, faults } = readLandscape(textOf("faulty-landscape.yml"));
    expect(faults).toEqual([
      { line: 4, detail: "A category has no key “colour”. It knows category, name, note, subcategories." },
      { line: 12, detail: "The second path “Runtime / Nowhere” leads to no subcategory." },
      { line: 13, detail: "The item “podrun” stands here a second time." },
      { line: 15, detail: expect.stringMatching(/^The homepage_url “podrun\.example” is no address: /) },
      { line: 16, detail: "An item has no key “stars”." },
      { line: 17, detail: "This item has no name." },
      { line: 19, detail: "The subcategory “Empty” has no items." },
      { line: 22, detail: "The category “Bare” has no subcategories." },
      { line: 24, detail: "A category is written as keys with values." },
    ]);
    expect(landscape?.categories).toEqual([
      {
        name: "Runtime",
        note: "",
        subcategories: [
          {
            name: "Container Runtime",
            note: "",
            items: [{ name: "Podrun", homepage: "https://podrun.example/", repository: null, secondPaths: [] }],
          },
        ],
      },
    ]);
  });

  it("is refused where it is no YAML, or holds no landscape", () => {
    expect(readLandscape("landscape:\n  - name: [a\n").landscape).toBeNull();
    expect(readLandscape("landscape:\n - name: a\n   name: b\n").faults[0]).toMatchObject({ line: 3 });
    for (const text of ["", "- a", "landscape: []", "landscape: text", "stack:\n  - a"])
      expect(readLandscape(text).faults.length, text).toBeGreaterThan(0);
  });
});

describe("the groups of a landscape", () => {
  it("are groups that a model can have, with the offerings that entries are", () => {
    const groups = groupsOfLandscape(soundLandscape(), new Map([["Terraform", "hashicorp-terraform"]]), []);
    expect(modelGroupsSchema.parse(groups)).toEqual(groups);
    expect(
      itemsOfGroups(groups).map(({ item: { id, offering }, path: at }) => `${at}: ${id} ${offering ?? ""}`),
    ).toEqual([
      "Runtime / Cloud Native Storage: amazon-elastic-block-store-ebs ",
      "Runtime / Cloud Native Storage: heron-volumes ",
      "Runtime / Container Runtime: podrun ",
      "Provisioning / Automation & Configuration: aws-cloudformation ",
      "Provisioning / Automation & Configuration: entry ",
      "Provisioning / Automation & Configuration: terraform hashicorp-terraform",
    ]);
  });

  it("keep the offerings and notes that somebody gave them here", () => {
    const first = groupsOfLandscape(soundLandscape(), new Map(), []);
    const edited = structuredClone(first);
    const [runtime] = edited;
    const podrun = runtime?.groups[1]?.items[0];
    if (!runtime || !podrun) throw new Error("The fixture has another shape.");
    runtime.note = "What runs.";
    podrun.offering = "openfaas";
    expect(groupsOfLandscape(soundLandscape(), new Map(), edited)).toEqual(edited);
  });
});
