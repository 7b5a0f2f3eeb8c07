import { expect, it } from "vitest";
import { compileMarkup, stopCompiler } from "./compile-markup.ts";
import { describeTags } from "./describe-tags.ts";

it("what the editor suggests is what the compiler allows: every required attribute, every value of a choice", async () => {
  const tags = describeTags();
  expect(tags.find(({ name }) => name === "Callout")?.attributes[0]).toEqual({
    name: "kind",
    required: false,
    values: ["note", "warning", "finding"],
  });
  const fitting: Record<string, string> = { url: "https://a.example/", asOf: "2008", retrieved: "2008" };
  for (const { name, attributes, empty } of tags) {
    const said = attributes.map(
      ({ name: attribute, values }) => `${attribute}="${values[0] ?? fitting[attribute] ?? "aws"}"`,
    );
    const opening = `<${name} ${said.join(" ")}`;
    const result = await compileMarkup(empty ? `${opening} />` : `${opening}>\n\nText\n\n</${name}>`);
    expect(result).toMatchObject({ ok: true });
  }
  await stopCompiler();
});
