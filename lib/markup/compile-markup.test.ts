import { afterAll, describe, expect, it } from "vitest";
import { type CompiledMarkup, compileMarkup, type MarkupProblem, stopCompiler } from "./compile-markup.ts";
import { renderMarkup } from "./testing/render-markup.ts";

afterAll(stopCompiler);

async function compile(text: string): Promise<CompiledMarkup> {
  const result = await compileMarkup(text);
  if (!result.ok) expect.fail(JSON.stringify(result.problems));
  return result.compiled;
}

const show = async (text: string): Promise<string> => renderMarkup((await compile(text)).program);

async function problemsOf(text: string): Promise<MarkupProblem[]> {
  const result = await compileMarkup(text);
  return result.ok ? [] : result.problems;
}

describe("prose", () => {
  it("knows the marks of GitHub-flavoured Markdown", async () => {
    expect(await show("*a* **b** ~~c~~ `d`  \ne")).toBe(
      "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code><br/>\ne</p>",
    );
    expect(await show("> a\n\n---\n\n1. b\n2. c")).toBe(
      "<blockquote><p>a</p></blockquote><hr/><ol><li>b</li><li>c</li></ol>",
    );
    expect(await show("|a|b|\n|:-|-:|\n|1|2|")).toBe(
      '<table><thead><tr><th align="left">a</th><th align="right">b</th></tr></thead>' +
        '<tbody><tr><td align="left">1</td><td align="right">2</td></tr></tbody></table>',
    );
    expect(await show("```ts\nlet a = {};\n```")).toBe('<pre><code class="language-ts">let a = {};\n</code></pre>');
  });

  it("keeps every script and sign as it was typed", async () => {
    const text = "Größe, 漢字, عربي, 👩‍💻, 1 < 2 & 3 > 2, a \\{b\\}";
    expect(await show(text)).toBe("<p>Größe, 漢字, عربي, 👩‍💻, 1 &lt; 2 &amp; 3 &gt; 2, a {b}</p>");
  });

  it("says of a task whether it is done", async () => {
    const html = await show("- [x] a\n- [ ] b");
    expect(html).toContain('<input type="checkbox" disabled="" aria-label="Done" checked=""/> a');
    expect(html).toContain('aria-label="To do"');
  });

  it("numbers footnotes, with a way there and back", async () => {
    const html = await show("a[^x]\n\n[^x]: b");
    expect(html).toContain('<a href="#note-fn-x" id="note-fnref-x" data-footnote-ref="true"');
    expect(html).toContain('<a href="#note-fnref-x" data-footnote-backref=""');
  });

  it("reads Windows line ends like any other", async () => {
    expect(await show("a\r\n\r\n- b\r\n")).toBe("<p>a</p><ul><li>b</li></ul>");
  });

  it("makes nothing of nothing", async () => {
    const compiled = await compile("");
    expect(compiled).toMatchObject({ headings: [], targets: [], embeds: [], citations: [], text: "" });
    expect(renderMarkup(compiled.program)).toBe("");
  });
});

describe("links", () => {
  it("marks a link that leaves the wiki as one not to be trusted", async () => {
    expect(await show("[a](https://b.c)")).toBe('<p><a href="https://b.c" rel="nofollow ugc noopener">a</a></p>');
    expect(await show("[a](/layers/platform)")).toBe('<p><a href="/layers/platform">a</a></p>');
  });

  it("makes one link of an <a> around an address", async () => {
    const html = await show('<a href="https://a.b">https://a.b and *www.c.d*</a>');
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  it("makes wiki links of titles and of kinds with slugs", async () => {
    expect(await show("[[Amazon S3]]")).toBe('<p><x-wikilink data-name="Amazon S3">Amazon S3</x-wikilink></p>');
    expect(await show("[[Amazon S3|S3]]")).toBe('<p><x-wikilink data-name="Amazon S3">S3</x-wikilink></p>');
    expect(await show("[[offering:amazon-s3|S3]]")).toBe(
      '<p><x-wikilink data-kind="offering" data-name="amazon-s3">S3</x-wikilink></p>',
    );
    expect(await show("[[offering:amazon-s3]]")).toBe(
      '<p><x-wikilink data-kind="offering" data-name="amazon-s3"></x-wikilink></p>',
    );
  });

  it.each([
    ["emphasis", "*[[A]]*", "<em><x-wikilink"],
    ["a heading", "# [[A]]", '<h1 id="section-a"><x-wikilink'],
    ["a list item", "- [[A]]", "<li><x-wikilink"],
    ["a table cell", "|[[A\\|b]]|\n|-|", '<th><x-wikilink data-name="A">b</x-wikilink></th>'],
    ["a callout", "<Callout>[[A]]</Callout>", "<p><x-wikilink"],
    ["a footnote", "x[^1]\n\n[^1]: [[A]]", "<p><x-wikilink"],
  ])("makes wiki links in %s", async (_where, text, html) => {
    expect(await show(text)).toContain(html);
  });

  it.each([
    "`[[A]]`",
    "```\n[[A]]\n```",
    "\\[[A]]",
    "[[ ]]",
    "[[A|]]",
    "[[A|b|c]]",
    "[[offering:Not A Slug]]",
    "[[A\nB]]",
  ])("leaves %j text", async (text) => {
    const compiled = await compile(text);
    expect(compiled.targets).toEqual([]);
    expect(renderMarkup(compiled.program)).not.toContain("x-wikilink");
  });

  it("leaves an ordinary link whose text stands in brackets an ordinary link", async () => {
    expect(await show("[[1]](https://a.b)")).toContain(">[1]</a>");
  });

  it("lists every page a text points to, once, in order", async () => {
    const text = [
      '[[Grid computing]] and <Offering slug="amazon-s3"/>, [[offering:amazon-s3|S3]], [b](/vendors/aws?asOf=2008)',
      '<Placement offering="azure"/>',
      '<StackDiagram vendors="aws, google" layer="platform"/>',
      '<Compare vendors="google,vmware"/>',
    ].join("\n\n");
    expect((await compile(text)).targets).toEqual([
      { kind: null, name: "Grid computing" },
      { kind: "offering", name: "amazon-s3" },
      { kind: "vendor", name: "aws" },
      { kind: "offering", name: "azure" },
      { kind: "vendor", name: "google" },
      { kind: "layer", name: "platform" },
      { kind: "vendor", name: "vmware" },
    ]);
  });
});

describe("headings", () => {
  it("get ids that are unique and are listed for a table of contents", async () => {
    const compiled = await compile("## Größe & *Wert*\n\n## a\n\n### a\n\n## a 2\n\n#");
    expect(compiled.headings).toEqual([
      { depth: 2, id: "section-größe-wert", text: "Größe & Wert", line: 1 },
      { depth: 2, id: "section-a", text: "a", line: 3 },
      { depth: 3, id: "section-a-2", text: "a", line: 5 },
      { depth: 2, id: "section-a-2-2", text: "a 2", line: 7 },
      { depth: 1, id: "section-untitled", text: "", line: 9 },
    ]);
    const html = renderMarkup(compiled.program);
    for (const { id } of compiled.headings) expect(html).toContain(` id="${id}"`);
  });

  it("begin no section within a quote, a list or a block", async () => {
    const { headings } = await compile("> ## a\n\n- ## b\n\n<Callout>\n\n## c\n\n</Callout>\n\n## d");
    expect(headings.map(({ line }) => line)).toEqual([null, null, null, 11]);
  });

  it("are found by the fragment an author would write", async () => {
    const html = await show(
      "# What it *is*\n\n[a](#What-it-is) [b](#section-what-it-is) [c][r]\n\n[r]: #what%20it%20is",
    );
    expect(html.match(/href="#section-what-it-is"/g)).toHaveLength(3);
  });
});

describe("components", () => {
  it("keep their checked attributes, lists of vendors without spaces", async () => {
    const compiled = await compile('<StackDiagram asOf="2008-10" vendors="aws, google,aws" layer="platform" />');
    const props = { asOf: "2008-10", vendors: "aws,google", layer: "platform" };
    expect(compiled.embeds).toEqual([{ name: "StackDiagram", props }]);
    expect(renderMarkup(compiled.program)).toBe(
      '<x-stackdiagram data-asof="2008-10" data-vendors="aws,google" data-layer="platform"></x-stackdiagram>',
    );
  });

  it("are listed once for each piece of data, however often they show it", async () => {
    const offering = '<Offering slug="amazon-s3" />';
    expect((await compile(`a ${offering} b ${offering}\n\n<Placement offering="amazon-s3"/>`)).embeds).toEqual([
      { name: "Offering", props: { slug: "amazon-s3" } },
      { name: "Placement", props: { offering: "amazon-s3" } },
    ]);
  });

  it("number the sources of a text by address, in order of first use", async () => {
    const cite = (url: string, title: string) => `<Cite url="${url}" title="${title}" retrieved="2008-10-31" />`;
    const compiled = await compile(
      `a${cite("https://a.b", "A")} b${cite("https://c.d", "C")} a${cite("https://a.b", "B")}`,
    );
    expect(compiled.citations).toEqual([
      { url: "https://a.b", title: "A", retrieved: "2008-10-31" },
      { url: "https://c.d", title: "C", retrieved: "2008-10-31" },
    ]);
    expect([...renderMarkup(compiled.program).matchAll(/data-n="(\d)"/g)].map(([, n]) => n)).toEqual(["1", "2", "1"]);
  });

  it("make a callout a note unless it says what else it is", async () => {
    expect(await show("<Callout>a</Callout>")).toBe('<x-callout data-kind="note"><p>a</p></x-callout>');
    expect(await show('<Callout kind="finding" title="b">\n\n- a\n\n</Callout>')).toBe(
      '<x-callout data-kind="finding" data-title="b"><ul><li>a</li></ul></x-callout>',
    );
  });
});

describe("blocks and lines", () => {
  it("split a paragraph around a block that stands in it", async () => {
    expect(await show('a <Placement offering="x"/> b')).toBe(
      '<p>a </p><x-placement data-offering="x"></x-placement><p> b</p>',
    );
  });

  it("keep a mark on a line of its own in the paragraph it touches", async () => {
    const needsSource = "<x-needssource></x-needssource>";
    expect(await show("a\n<NeedsSource />\nb")).toBe(`<p>a\n${needsSource}\nb</p>`);
    expect(await show("a\n\n<NeedsSource />\n<NeedsSource />\n\nb")).toBe(
      `<p>a</p><p>${needsSource}\n${needsSource}</p><p>b</p>`,
    );
  });

  it("put what is folded away into paragraphs, its summary aside", async () => {
    const html = "<details><summary>a</summary><p>b</p></details>";
    expect(await show("<details><summary>a</summary>b</details>")).toBe(html);
    expect(await show("<details>\n<summary>\na\n</summary>\n\nb\n\n</details>")).toBe(html);
  });
});

describe("plain text for search", () => {
  it("holds what a reader sees, a line for each block", async () => {
    const { text } = await compile(
      "# A *b*\n\nc [[d|e]] [[offering:f]]<Cite url='https://a.b' title='not this'/>\n\n- g\n- h\n  - i\n\n" +
        "|j|k|\n|-|-|\n|l|m|\n\n```\nn\n```\n\n<Callout title='o'>p</Callout>\n\nq[^1]\n\n[^1]: r",
    );
    expect(text).toBe("A b\nc e f\ng\nh\ni\nj k\nl m\nn\no\np\nq\nr");
  });
});

describe("problems", () => {
  it("come all at once, in the order of the text", async () => {
    const problems = await problemsOf('a {b}\n\n<div/>\n\n![c](d)\n\n[e](javascript:f)\n\n<Offering slug="G"/>');
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [1, 3, "expression"],
      [3, 1, "element"],
      [5, 1, "image"],
      [7, 1, "url-scheme"],
      [9, 11, "attribute-value"],
    ]);
  });

  it("say what is not allowed and what is", async () => {
    const [div] = await problemsOf("<div/>");
    expect(div?.message).toMatch(
      /^<div> is not allowed\. Allowed are <Callout> .*<sup>\. For a plain less-than sign write \\<\.$/,
    );
    const [kind] = await problemsOf('<Callout kind="x"/>');
    expect(kind?.message).toBe('The attribute "kind" of <Callout> is not valid. Choose note, warning or finding.');
    const [attribute] = await problemsOf('<Offering name="x" slug="y"/>');
    expect(attribute?.message).toBe('<Offering> has no attribute "name". It takes slug="…".');
    const [open] = await problemsOf("a\n\n<Callout>\n\nb");
    expect(open).toMatchObject({ line: 3, column: 1, code: "parse" });
    expect(open?.message).toMatch(/^<Callout> is not closed\. /);
  });

  it("are no more than anyone would read", async () => {
    expect(await problemsOf("{a}\n\n".repeat(200))).toHaveLength(50);
  });
});
