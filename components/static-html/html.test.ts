import { expect, it } from "vitest";
import { html } from "./html.ts";

it("escapes every value, so that no text of a page becomes markup", () => {
  const hostile = `"><script>alert('1')</script>&`;
  const escaped = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;";
  expect(html`<a title="${hostile}">${hostile}</a>`.text).toBe(`<a title="${escaped}">${escaped}</a>`);
});

it("takes markup and lists of markup as they are", () => {
  const items = ["a<b", "c"].map((name) => html`<li>${name}</li>`);
  expect(html`<ul>${items}</ul>${html`<hr>`}`.text).toBe("<ul><li>a&lt;b</li><li>c</li></ul><hr>");
});

it("prints nothing for what is absent, and zero for zero", () => {
  expect(html`<p>${null}${undefined}${false}${0}</p>`.text).toBe("<p>0</p>");
});
