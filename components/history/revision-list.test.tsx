/** @jsxImportSource #static-html */
import { describe, expect, it } from "vitest";
import type { ListedRevision } from "#lib/domain/shown-revision.ts";
import { RevisionList } from "./revision-list.tsx";

const revision = (number: number, said: Partial<ListedRevision> = {}): ListedRevision => ({
  number,
  parent: number - 1,
  at: "2026-11-22T20:15:00.000Z",
  by: "ada",
  byName: "Ada",
  coAuthors: [],
  summary: `Change ${number}`,
  minor: false,
  origin: "edit",
  deleted: false,
  mergedInto: null,
  tags: [],
  bytes: 100,
  byteDelta: 10,
  textHidden: false,
  waiting: false,
  title: "Stack",
  ...said,
});

const show = (...revisions: ListedRevision[]): string =>
  (<RevisionList revisions={revisions} path="/articles/stack" current={9} />).text;

describe("the list of revisions", () => {
  it("compares any two by a form that needs no scripts, the last change marked to begin with", () => {
    const text = show(revision(9), revision(8), revision(7));
    expect(text).toContain('<form action="/articles/stack/diff"');
    expect(text).toMatch(/name="from" value="8" checked/);
    expect(text).toMatch(/name="to" value="9" checked/);
    expect(text.match(/checked/g)).toHaveLength(2);
  });

  it("offers to roll back the newest revision only, and no undo of the first", () => {
    const text = show(revision(9), revision(1, { parent: null }));
    expect(text.match(/manage\/rollback/g)).toHaveLength(1);
    expect(text).toContain("/articles/stack/manage/undo?revision=9");
    expect(text).not.toContain("undo?revision=1");
  });

  it("offers to restore a page that its newest revision deleted, and nothing else to take back", () => {
    const text = show(revision(9, { deleted: true }), revision(8));
    expect(text).toContain('href="/articles/stack/manage">restore');
    expect(text).not.toMatch(/undo\?revision=9|rollback|\?at=9/);
  });

  it("says of what is hidden that it is, and does not lead to a hidden text", () => {
    const text = show(revision(8, { by: null, byName: null, summary: null, textHidden: true, title: null }));
    for (const said of ["author hidden", "summary hidden", "text hidden"]) expect(text).toContain(said);
    expect(text).not.toContain("?at=8");
  });

  it("tells how a text grew or shrank by a sign, and large losses by their weight", () => {
    const text = show(revision(9, { byteDelta: -2_097 }), revision(8, { byteDelta: 0 }));
    expect(text).toContain('<span class="delta loss large">−2,097<span class="visually-hidden"> bytes</span></span>');
    expect(text).toContain('<span class="delta even">±0');
  });

  it("names everybody who wrote along, and the tags in words", () => {
    const text = show(revision(9, { coAuthors: [{ name: "tess", displayName: "Tess" }], tags: ["new-host"] }));
    expect(text).toContain('<a href="/users/tess">Tess</a>');
    expect(text).toContain("links to a new site");
  });

  it("says that nothing was found", () => expect(show()).toContain("No revision of this page is like that."));
});
