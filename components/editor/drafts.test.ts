import { expect, it } from "vitest";
import { type Draft, forgetOldDrafts, openDrafts } from "./drafts.ts";

const DAY = 86_400_000;
const draft = (key: string, at: number): Draft => ({ key, base: "7", at, values: [["body", `Text of ${key}.`]] });

function openShelf(refuses = false) {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    removeItem: (name: string) => void kept.delete(name),
    setItem(name: string, value: string) {
      if (refuses) throw new Error("QuotaExceededError");
      kept.set(name, value);
    },
  };
}

it("offers the newest draft of the same page that another opening of it left behind", () => {
  const drafts = openDrafts(openShelf(), "/articles/a/edit");
  for (const [key, at] of [
    ["old", 1],
    ["new", 3],
    ["mine", 9],
  ] as const)
    drafts.keep(draft(key, at));
  expect(drafts.findOther("mine")).toEqual(draft("new", 3));
});

it("never offers the draft of another page, nor what is being typed here", () => {
  const shelf = openShelf();
  openDrafts(shelf, "/articles/ab/edit").keep(draft("other", 1));
  const drafts = openDrafts(shelf, "/articles/a/edit");
  drafts.keep(draft("mine", 2));
  expect(drafts.findOther("mine")).toBeNull();
});

it("forgets a draft that was saved, and after a month those that were left", () => {
  const shelf = openShelf();
  const drafts = openDrafts(shelf, "/new");
  for (const [key, at] of [
    ["saved", 40],
    ["left", 1],
    ["fresh", 20],
  ] as const)
    drafts.keep(draft(key, at * DAY));
  drafts.forget("saved");
  forgetOldDrafts(shelf, 41 * DAY);
  expect(drafts.findOther("")?.key).toBe("fresh");
  expect(shelf.length).toBe(1);
});

it("says when a draft cannot be stored, and passes over what it cannot read", () => {
  expect(openDrafts(openShelf(true), "/new").keep(draft("a", 1))).toBe(false);
  const shelf = openShelf();
  shelf.setItem("strata:draft:/new:broken", "{");
  expect(openDrafts(shelf, "/new").findOther("")).toBeNull();
});
