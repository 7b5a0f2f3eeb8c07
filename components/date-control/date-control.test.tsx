/** @jsxImportSource #static-html */
import { expect, it } from "vitest";
import { today } from "#lib/domain/dates.ts";
import { addressWith } from "./address-with.ts";
import { DateControl } from "./date-control.tsx";

const render = (asOf: string | null, at: number | null = null, parameters = {}) =>
  (<DateControl path="/matrix" asOf={asOf} at={at} parameters={parameters} />).text.replaceAll("&amp;", "&");

it("says which day is shown, and leads back to today from any other", () => {
  expect(render("2008-10-31")).toMatch(
    /on <b id="date-shown">31 October 2008<\/b> · <a href="\/matrix"[^>]*>back to today/,
  );
  expect(render(null)).not.toContain("back to today");
  expect(render(today())).not.toContain("back to today");
});

it("marks October 2008 on the scale, as a link that works without scripts", () => {
  expect(render(null)).toMatch(/class="first"><a href="\/matrix\?asOf=2008-10-31"[^>]*>October 2008</);
  expect(render("2008-10-31")).toMatch(/aria-current="date"[^>]*>October 2008</);
});

it("keeps the other parameters and the other clock in links and in the form", () => {
  const page = render("2008-10-31", 7, { vendors: "aws,google" });
  expect(page).toContain('href="/matrix?asOf=2012-12-31&at=7&vendors=aws,google"');
  expect(page).toContain(
    '<input type="hidden" name="vendors" value="aws,google"/><input type="hidden" name="at" value="7"/>',
  );
  expect(page).toContain('href="/matrix?asOf=2008-10-31&vendors=aws,google">newest');
});

it("has a slider from January 2006 to this month that speaks of months", () => {
  expect(render("2008-10-31")).toMatch(/min="0" max="\d+" value="33" aria-label="Month" aria-valuetext="October 2008"/);
});

it("holds the slider at its ends for days before and after", () => {
  const [, max] = /max="(\d+)"/.exec(render(null)) ?? [];
  expect(render("1999-12-31")).toContain(`value="0"`);
  expect(render("2999-12-31")).toContain(`value="${max}"`);
});

it("writes addresses in one order, without what is empty", () => {
  expect(addressWith("/", { vendors: "b,a", asOf: "", at: "7" })).toBe("/?at=7&vendors=b,a");
  expect(addressWith("/", {})).toBe("/");
});
