import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { PROMISE } from "./promise.ts";

it("the promise on the page and the one in the documentation are one, word by word", () => {
  const file = path.resolve(import.meta.dirname, "../../../docs/api.md");
  const written = readFileSync(file, "utf8").split("\n## How it is kept")[0]?.split("## The promise\n")[1];
  const promised = PROMISE.map(({ about, says }) => `### ${about}\n\n${says.map((one) => `- ${one}`).join("\n")}`);
  expect(written?.replaceAll("\n  ", " ").trim()).toBe(promised.join("\n\n"));
});
