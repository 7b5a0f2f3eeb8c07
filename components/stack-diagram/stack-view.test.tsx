/** @jsxImportSource #static-html */
import { expect, it } from "vitest";
import { NOW } from "#lib/domain/clocks.ts";
import { SMALL_STACK } from "#lib/domain/testing/small-stack.ts";
import { StackView } from "./stack-view.tsx";

const render = (vendors: string[] = [], clocks = NOW) =>
  (<StackView taxonomy={SMALL_STACK} vendors={vendors} clocks={clocks} />).text;

it("stands the highest layer on top", () => {
  const names = [...render().matchAll(/class="band-name"><a href="([^"]*)"/g)].map(([, address]) => address);
  expect(names).toEqual(["/layers/platform", "/layers/infrastructure"]);
});

it("keeps both clocks on every link, in the form and on the picture", () => {
  const page = render(["aws"], { asOf: "2008-10-31", at: 7 });
  const links = [...page.matchAll(/href="(\/[^"]*)"/g)].map(([, address = ""]) => address.replaceAll("&amp;", "&"));
  expect(links.length).toBeGreaterThan(10);
  for (const address of links) expect(address).toContain("?asOf=2008-10-31&at=7");
  expect(links).toContain("/stack.svg?asOf=2008-10-31&at=7&vendors=aws");
  expect(page).toContain(
    '<input type="hidden" name="asOf" value="2008-10-31"/><input type="hidden" name="at" value="7"/>',
  );
});

it("says quietly that an empty cell is empty and offers to fill it, and marks what is secondary and what needs a source", () => {
  const page = render();
  expect(page.match(/none yet/g)).toHaveLength(1);
  expect(page).toContain('none yet <a href="/components/functions/place">place one</a>');
  expect(page).toMatch(/class="v4 s q" href="\/offerings\/google-app-engine"/);
});

it("lights the chosen vendors, ticks their boxes and counts", () => {
  const page = render(["aws"]);
  expect(page).toContain('class="stack lit"');
  expect(page.match(/class="v1 on"/g)).toHaveLength(2);
  expect(page).toContain('value="aws" checked>');
  expect(page).toContain("2 of 4 placements lit");
});

it("says in the table what the diagram shows", () => {
  const [table = ""] = /<table>.*<\/table>/s.exec(render()) ?? [];
  expect(table).toContain("The cloud stack on 31 October 2008");
  expect(table).toContain("<td>Amazon S3 (Amazon Web Services)</td><td>Google App Engine (Google; needs source)</td>");
  expect(table).toContain("<td>none</td><td>none</td>");
});

it("prints names as text, never as markup", () => {
  const hostile = structuredClone(SMALL_STACK);
  for (const { offerings } of hostile.layers.flatMap(({ components }) => components))
    for (const offering of offerings) offering.title = offering.vendorTitle = `<img src=x onerror="1">`;
  const page = (<StackView taxonomy={hostile} vendors={[]} clocks={NOW} />).text;
  expect(page).not.toContain("<img");
});
