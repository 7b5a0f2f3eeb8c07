import { expect, test } from "vitest";
import { recordSchemaOf } from "#lib/domain/content.ts";
import { addedLinks, externalLinks } from "./external-links.ts";
import { article } from "./testing/any-change.ts";

test("links are found in text and record, each address once, with their host in small letters", () => {
  const body = "See [a](https://A.example/x), <https://b.example> and https://A.example/x again; ftp://c.example not.";
  expect(externalLinks(article(body))).toEqual([
    { pointer: "/body", url: "https://A.example/x", host: "a.example" },
    { pointer: "/body", url: "https://b.example", host: "b.example" },
  ]);
  const vendor = recordSchemaOf("vendor").parse({ homepage: "https://aws.example/" });
  expect(externalLinks({ ...article(""), kind: "vendor", record: vendor })).toEqual([
    { pointer: "/record/homepage", url: "https://aws.example/", host: "aws.example" },
  ]);
});

test("a link that the page had before is not added", () => {
  const before = article("https://a.example");
  expect(addedLinks(before, article("https://a.example https://b.example")).map(({ host }) => host)).toEqual([
    "b.example",
  ]);
});
