import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { printTypes, TYPES_FILE } from "#lib/operate/client-types/print-types.ts";

it("the types of the client are those of the API: node lib/operate/write-client-types.ts writes them anew", async () => {
  expect((await printTypes()) === readFileSync(TYPES_FILE, "utf8")).toBe(true);
});
