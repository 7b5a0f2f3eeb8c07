/** @jsxImportSource #static-html */
import { expect, it } from "vitest";
import { html } from "./html.ts";
import type { Child } from "./jsx-runtime.ts";

const Greeting = ({ name, children }: { name: string; children?: Child }) => (
  <p title={name}>
    Hello {name}
    {children}
  </p>
);

it("escapes texts and attributes, so that nothing of a page's content becomes markup", () => {
  expect((<Greeting name={`"><script>`} />).text).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">Hello &quot;&gt;&lt;script&gt;</p>',
  );
});

it("takes markup as it is, lists in their order, and prints nothing for what is absent", () => {
  const items = ["a", "b"].map((item) => <li key={item}>{item}</li>);
  expect((<ul>{items}</ul>).text).toBe("<ul><li>a</li><li>b</li></ul>");
  expect((<Greeting name="x">{html`<b>!</b>`}</Greeting>).text).toBe('<p title="x">Hello x<b>!</b></p>');
  expect((<p>{[null, undefined, true, false, 0, ""]}</p>).text).toBe("<p>0</p>");
  expect((<>{1}2</>).text).toBe("12");
});

it("writes attributes by their HTML names: switches bare, absent ones not at all, states of ARIA in words", () => {
  const field = <input className="a" defaultValue="v" defaultChecked disabled={false} tabIndex={0} aria-busy={true} />;
  expect(field.text).toBe('<input class="a" value="v" checked tabindex="0" aria-busy="true"/>');
  expect((<output htmlFor="x" aria-busy={false} />).text).toBe('<output for="x" aria-busy="false"></output>');
  expect((<td colSpan={2} title={undefined} />).text).toBe('<td colspan="2"></td>');
  expect((<time dateTime="2008" />).text).toBe('<time datetime="2008"></time>');
});

it("writes a style as its declarations", () => {
  const style = { "--at": "33%", marginLeft: "1rem" };
  expect((<p style={style} />).text).toBe('<p style="--at:33%;margin-left:1rem"></p>');
});
