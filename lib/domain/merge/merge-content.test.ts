import { expect, it } from "vitest";
import type { Content } from "#lib/domain/content.ts";
import { describeConflict } from "./describe-conflict.ts";
import { mergeContent } from "./merge-content.ts";

const base: Content = {
  kind: "article",
  slug: "clouds",
  title: "Clouds",
  body: "One.\n\nTwo.\n",
  record: { altLabels: [], definition: "", references: [] },
};

it("title, slug, text and record of a page merge each for itself", () => {
  const mine = { ...base, title: "On clouds", body: "Eins.\n\nTwo.\n" };
  const theirs = {
    ...base,
    slug: "on-clouds",
    body: "One.\n\nZwei.\n",
    record: { ...base.record, altLabels: ["Cloud"] },
  };
  expect(mergeContent(base, mine, theirs)).toEqual({
    clean: true,
    value: { ...theirs, title: "On clouds", body: "Eins.\n\nZwei.\n" },
  });
});

it("all conflicts of a page are named at once, as sentences that say what each of the two wants", () => {
  const mine = { ...base, title: "A", body: "One.\n\nDeux.\n", record: { ...base.record, definition: "Mine." } };
  const theirs = { ...base, title: "B", body: "One.\n\n", record: { ...base.record, definition: "Theirs." } };
  const merged = mergeContent(base, mine, theirs);
  expect(merged.clean ? [] : merged.conflicts.map(describeConflict)).toEqual([
    { pointer: "/title", code: "conflict", detail: "Both changed this: they wrote “B”, you wrote “A”." },
    {
      pointer: "/body",
      code: "conflict",
      detail: "Line 3: both changed the same words: they removed it, you wrote “Deux.”.",
    },
    {
      pointer: "/record/definition",
      code: "conflict",
      detail: "Both changed this: they wrote “Theirs.”, you wrote “Mine.”.",
    },
  ]);
});
