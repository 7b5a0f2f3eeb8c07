import { expect, test } from "vitest";
import { canonicalApiQuery, canonicalPageQuery } from "./page-parameters.ts";

test("a page's query has one spelling, whatever order and noise it came with", () => {
  expect(canonicalPageQuery("vendors=aws&utm_source=x&asOf=2008-10-31")).toBe("asOf=2008-10-31&vendors=aws");
  expect(canonicalPageQuery("fbclid=1")).toBe("");
  expect(canonicalPageQuery("q=&asOf=2008")).toBe("asOf=2008");
});

test("the boxes of a form, sent as repeated parameters, keep their order", () => {
  expect(canonicalPageQuery("vendors=b&q=s3&vendors=a")).toBe("q=s3&vendors=b&vendors=a");
});

test("the spelling of a value is brought to one form and its meaning kept", () => {
  expect(canonicalPageQuery("q=amazon%20s3")).toBe(canonicalPageQuery("q=amazon+s3"));
  expect(new URLSearchParams(canonicalPageQuery("q=a%26b%3Dc%F0%9F%8C%A9")).get("q")).toBe("a&b=c🌩");
});

test("every parameter of an API call counts, so that its handler can refuse the unknown one", () => {
  expect(canonicalApiQuery("zzz=&asOf=2008")).toBe("asOf=2008&zzz=");
});

test("bringing a query into its one spelling twice changes nothing", () => {
  for (const query of ["q=a+b&asOf=%", "vendors=b&vendors=a&kind=%E2%82", "q=%25&to=1&from=2"]) {
    expect(canonicalPageQuery(canonicalPageQuery(query))).toBe(canonicalPageQuery(query));
  }
});
