import { expect, it } from "vitest";
import type { Content } from "#lib/domain/content.ts";
import { diffRevisions, isSameRevision } from "./diff-revisions.ts";
import { pagesNamed } from "./pages-named.ts";
import { sentencesOf } from "./sentences-of.ts";

const record = { altLabels: ["Wiki"], definition: "", references: [] };
const page: Content = { kind: "article", slug: "stack", title: "Stack", body: "One line.\n", record };

it("is empty for a revision and itself", () => {
  const diff = diffRevisions(page, page);
  expect(isSameRevision(diff)).toBe(true);
  expect(sentencesOf(diff)).toEqual([]);
  expect(diff.byteDelta).toBe(0);
});

it("tells title, address, record and text in this order", () => {
  const after = {
    ...page,
    title: "The stack",
    slug: "the-stack",
    body: "Öne line.\nTwo.\n",
    record: { ...record, altLabels: [] },
  };
  const diff = diffRevisions(page, after);
  expect(sentencesOf(diff)).toEqual([
    "title changed from “Stack” to “The stack”",
    "address changed from “stack” to “the-stack”",
    "removed the other name “Wiki”",
    "text: 1 line changed, 1 added",
  ]);
  expect(diff.byteDelta).toBe(6);
});

it("tells all of a page that is new", () => {
  expect(sentencesOf(diffRevisions(null, page))).toEqual([
    "title set to “Stack”",
    "address set to “stack”",
    "added the other name “Wiki”",
    "text: 1 line added",
  ]);
});

it("needs the titles of the pages that both records name, each once", () => {
  const offering = { vendor: "aws", placements: [{ component: "compute" }, { component: "compute" }] };
  expect(pagesNamed(offering, { relations: [{ target: "s3" }], vendor: null })).toEqual([
    { kind: "vendor", name: "aws" },
    { kind: "component", name: "compute" },
    { kind: "offering", name: "s3" },
  ]);
});
