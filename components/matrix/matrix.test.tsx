/** @jsxImportSource #static-html */
import { expect, it } from "vitest";
import { SMALL_STACK } from "#lib/domain/testing/small-stack.ts";
import { Matrix } from "./matrix.tsx";

const page = (<Matrix taxonomy={SMALL_STACK} q="?asOf=2008-10-31" />).text;
const rowOf = (component: string) => page.split("<tr>").find((row) => row.includes(`/components/${component}?`)) ?? "";

it("has a column for each vendor and a row for each component, with headers for both", () => {
  expect(page.match(/<th scope="col">/g)).toHaveLength(3);
  expect(page.match(/<th scope="row">/g)).toHaveLength(4);
  expect(page.match(/<th scope="rowgroup" colspan="3">/g)).toHaveLength(2);
});

it("puts an offering where its component and its vendor meet, and leaves the gaps empty", () => {
  expect(rowOf("object-storage")).toMatch(/<td class="v1".*Amazon S3.*<td class="v4".*class="s q".*Google App Engine/s);
  expect(rowOf("compute")).toMatch(/Amazon EC2.*<td><\/td>/s);
  expect(rowOf("functions").match(/<td><\/td>/g)).toHaveLength(2);
});

it("scrolls in a frame of its own that has a name and takes the keyboard", () => {
  expect(page).toMatch(/role="region" aria-label="[^"]+" tabindex="0"/);
});

it("keeps the clocks on every link", () => {
  for (const [, address] of page.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/\?asOf=2008-10-31$/);
});
