import { expect, it } from "vitest";
import { StructuredData } from "./structured-data.ts";

it("a text that ends a script ends nothing here, and is read as it was written", () => {
  const name = '</script><script>alert(1)</script><!-- "&" \u2028';
  const { text } = StructuredData({ data: { name } });
  expect(text.match(/<\/?script/g)).toEqual(["<script", "</script"]);
  expect(text).not.toContain("<!--");
  expect(JSON.parse(text.replace(/^<script[^>]*>|<\/script>$/g, ""))).toEqual({ name });
});
