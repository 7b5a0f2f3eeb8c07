import { expect, it } from "vitest";
import type { Content } from "./content.ts";
import { fieldsOfContent, fieldsOfKept, fieldsOfNewPage, isShownFirst } from "./edit-fields.ts";
import { readEditForm } from "./edit-form.ts";
import { problem } from "./errors.ts";
import type { FormFields } from "./form-fields.ts";

const ARTICLE: Content = {
  kind: "article",
  slug: "a",
  title: "A",
  body: "First.\n\nSecond.\n",
  record: { altLabels: ["Ah"], definition: "A letter.", references: [] },
};
const PROBLEM = problem("conflict", "Somebody else was quicker.");

it("a form sent as it was shown says what the page says", () => {
  expect(readEditForm("article", fieldsOfContent(ARTICLE, 7))).toMatchObject({
    base: 7,
    section: null,
    title: "A",
    body: ARTICLE.body,
    record: ARTICLE.record,
    step: "save",
  });
});

it("what a form does not hold is not said, so that a section leaves title and record alone", () => {
  expect(readEditForm("article", { base: ["7"], section: ["section-a"], body: ["x"] })).toMatchObject({
    section: "section-a",
    title: null,
    record: null,
  });
});

it("after a conflict the form is of the whole page, on the revision that was met, with their changes merged in", () => {
  const conflict = {
    current: 9,
    base: ARTICLE,
    theirs: { ...ARTICLE, body: "1st.\n\nOther.\n", title: "Alpha" },
    mine: { ...ARTICLE, body: "First.\n\nMine.\n" },
  };
  const typed = { base: ["7"], section: ["section-a"], body: ["Mine."], key: ["k"], summary: ["Why"] };
  const fields = fieldsOfKept({ fields: typed, problem: PROBLEM, conflict });
  expect(fields).toMatchObject({ base: ["9"], title: ["Alpha"], key: ["k"], summary: ["Why"] });
  expect(fields.section).toBeUndefined();
  expect(fields.body?.[0]).toMatch(/^1st\.\n\n<<<<<<< .*\nMine\.\n=======.*\nOther\.\n>>>>>>>/);
});

it("a form that was asked for again with a preview was not refused", () => {
  const kept = (fields: FormFields) => ({ fields, problem: PROBLEM, conflict: null });
  const pressed = JSON.parse('{"then": ["preview"]}') as FormFields;
  expect(isShownFirst(kept(pressed))).toBe(true);
  expect(isShownFirst(kept({}))).toBe(false);
});

it("a new page begins with what its address says, its slug proposed from the title", () => {
  expect(fieldsOfNewPage("article", { title: "Café au lait" })).toMatchObject({ slug: ["cafe-au-lait"], body: [""] });
  const offering = fieldsOfNewPage("offering", { component: "object-storage" });
  expect(readEditForm("offering", offering).record).toMatchObject({
    placements: [{ component: "object-storage", role: "primary" }],
  });
});
