/** @jsxImportSource #static-html */
import { describe, expect, it } from "vitest";
import type { Content } from "#lib/domain/content.ts";
import { diffRevisions, type RevisionDiff } from "#lib/domain/diff/diff-revisions.ts";
import { DiffView } from "./diff-view.tsx";

const page = (body: string, definition = ""): Content => ({
  kind: "article",
  slug: "stack",
  title: "Stack",
  body,
  record: { altLabels: [], definition, references: [] },
});

const show = (diff: RevisionDiff, inline = false, name?: string): string =>
  (<DiffView diff={diff} inline={inline} {...(name && { name })} />).text;

const MOVED = "A line with enough letters to be known again.\n";
const STAY = "One.\nTwo.\nThree.\nFour.\n";

describe("a diff", () => {
  it.each([false, true])("is told by signs, ins and del, not by colour alone (in one column: %s)", (inline) => {
    const text = show(diffRevisions(page("The old words stay.\nGone.\n"), page("The new words stay.\n")), inline);
    expect(text).toContain("<del>old</del>");
    expect(text).toContain("<ins>new</ins>");
    expect(text).toContain('<span class="diff-sign">−</span><del>Gone.</del>');
  });

  it.each([false, true])("leads from each place of a moved line to the other (in one column: %s)", (inline) => {
    const text = show(diffRevisions(page(MOVED + STAY), page(STAY + MOVED)), inline, "held-7");
    expect(text).toContain('href="#held-7-a5">moved to line 5</a>');
    expect(text).toContain('href="#held-7-b1">moved from line 1</a>');
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(["held-7-a5", "held-7-b1"]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows markup of a text as text", () => {
    const text = show(diffRevisions(page("a\n"), page('<script>alert("x")</script>\n')));
    expect(text).not.toContain("<script");
    expect(text).toContain("&lt;script&gt;");
  });

  it("of the facts alone says so of the text, and marks the words of a long fact", () => {
    const long = "What it is, told in so many words that no sentence about the change could hold them.";
    const text = show(diffRevisions(page("a\n", long), page("a\n", long.replace("many", "few"))));
    expect(text).toContain("Definition changed.");
    expect(text).toContain("<del>many</del><ins>few</ins>");
    expect(text).toContain("The text is the same in both.");
  });

  it("of the same twice says that both say the same", () => {
    expect(show(diffRevisions(page("a\n"), page("a\n")))).toBe('<p class="note">Both say the same.</p>');
  });

  it("shows so many lines as a reader can look at, and says how many it leaves out", () => {
    const text = show(diffRevisions(null, page("x\n".repeat(5_000))), true);
    expect(text.match(/<tr>/g)).toHaveLength(3_001);
    expect(text).toContain("2,000 further lines are not shown.");
  });
});
