import { describe, expect, test } from "vitest";
import { applies, PAGE_ACTS, type PageAct, whyNot } from "./page-acts.ts";
import type { Actor, Visitor } from "./permissions.ts";
import type { Protection } from "./protection.ts";

const ACTS = Object.keys(PAGE_ACTS) as PageAct[];

const actor = (role: Actor["role"], trusted = false): Actor => ({
  id: role,
  name: role,
  role,
  trusted,
  suppressor: false,
});

const open = { protection: null };
const protectedFor = (level: Protection["level"]) => ({
  protection: { level, until: null, reason: "", at: new Date(), by: "grace", byName: "Grace" },
});

const doneBy = (visitor: Visitor, page: Parameters<typeof whyNot>[2] = open) =>
  ACTS.filter((act) => whyNot(act, visitor, page) === null);

describe("what applies to a page", () => {
  test("that is there: all but restoring, and merging for offerings alone", () => {
    const offering = { kind: "offering", deleted: false } as const;
    expect(ACTS.filter((act) => !applies(act, offering))).toEqual(["restore"]);
    expect(ACTS.filter((act) => !applies(act, { ...offering, kind: "layer" }))).toEqual(["merge", "restore"]);
  });

  test("that is gone: to restore and to protect it", () => {
    expect(ACTS.filter((act) => applies(act, { kind: "offering", deleted: true }))).toEqual(["protect", "restore"]);
  });
});

describe("who may do what with a page", () => {
  test.each<[string, Visitor, PageAct[]]>([
    ["nobody who is not signed in may do anything", null, []],
    ["readers may do nothing", actor("reader"), []],
    ["contributors undo and revert", actor("contributor"), ["undo", "revert"]],
    ["trusted contributors also move and merge", actor("contributor", true), ["undo", "revert", "move", "merge"]],
    ["maintainers do everything", actor("maintainer"), ACTS],
  ])("%s", (_, visitor, acts) => {
    expect(doneBy(visitor)).toEqual(acts);
  });

  test("protection keeps from everything that writes on the page", () => {
    expect(doneBy(actor("contributor", true), protectedFor("maintainer"))).toEqual([]);
    expect(doneBy(actor("contributor"), protectedFor("trusted"))).toEqual([]);
    expect(doneBy(actor("maintainer"), protectedFor("maintainer"))).toEqual(ACTS);
  });

  test("whoever may not is told who may", () => {
    expect(whyNot("move", actor("contributor"), open)).toBe("Only trusted contributors and maintainers may do this.");
    expect(whyNot("undo", actor("contributor", true), protectedFor("maintainer"))).toBe(
      "The page is protected: maintainers may do this.",
    );
  });
});
