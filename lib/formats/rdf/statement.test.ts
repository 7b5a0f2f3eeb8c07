import { Parser } from "n3";
import { expect, it } from "vitest";
import { turtleWriter } from "./n3-writer.ts";
import { date, describe, english, iri } from "./statement.ts";

it("a date keeps the precision that its source states", () => {
  const types = ["2008", "2008-10", "2008-10-27"].map((said) => date(said));
  expect(types).toEqual([
    { value: "2008", datatype: "xsd:gYear" },
    { value: "2008-10", datatype: "xsd:gYearMonth" },
    { value: "2008-10-27", datatype: "xsd:date" },
  ]);
});

it("an address with characters that no IRI holds, and a text that looks like Turtle, make a graph that can be read", () => {
  const writer = turtleWriter("http://wiki.example");
  const said = describe('https://example.org/a|b{"c"}', {
    "dct:references": iri("https://example.org/x`y^z\\<>"),
    "dct:title": english('" . <x> <y> """z\n\\'),
  });
  const quads = new Parser().parse(writer.write(said) + writer.end());
  expect(quads.map(({ subject, object }) => [subject.value, object.value])).toEqual([
    ["https://example.org/a%7Cb%7B%22c%22%7D", "https://example.org/x%60y%5Ez%5C%3C%3E"],
    ["https://example.org/a%7Cb%7B%22c%22%7D", '" . <x> <y> """z\n\\'],
  ]);
});
