import type { ReactElement } from "react";
import * as runtime from "react/jsx-runtime";
import { afterAll, describe, expect, it } from "vitest";
import { compileMarkup, stopCompiler } from "./compile-markup.ts";
import { loadProgram } from "./load-program.ts";
import { renderMarkup } from "./testing/render-markup.ts";

afterAll(stopCompiler);

async function makeProgram(text: string): Promise<string> {
  const result = await compileMarkup(text);
  return result.ok ? result.compiled.program : "";
}

describe("a loaded program", () => {
  it("is the same component as long as it is kept", async () => {
    const program = await makeProgram("a");
    expect(loadProgram<ReactElement>(program, runtime)).toBe(
      loadProgram<ReactElement>(await makeProgram("a"), runtime),
    );
    expect(renderMarkup(program)).toBe("<p>a</p>");
  });

  it("lets the page decide how elements look", async () => {
    const Content = loadProgram<ReactElement>(await makeProgram("a"), runtime);
    expect(Content({ components: { p: "section" } }).type).toBe("section");
  });

  it("says so when a component it needs is not given", async () => {
    const Content = loadProgram<ReactElement>(await makeProgram("[[A]]"), runtime);
    expect(() => Content({ components: {} })).toThrow("WikiLink");
  });
});
