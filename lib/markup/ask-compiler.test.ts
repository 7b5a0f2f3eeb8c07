import { afterEach, describe, expect, it } from "vitest";
import { askCompiler, endCompiler } from "./ask-compiler.ts";

afterEach(endCompiler);

describe("the compiler's desk", () => {
  it("answers a text that takes too long as a problem, and the next text as ever", async () => {
    const slow = "a `b` [[c]]\n".repeat(900);
    await askCompiler("warm");
    expect(await askCompiler(slow, 5)).toMatchObject({ ok: false, problems: [{ line: 1, column: 1, code: "time" }] });
    expect(await askCompiler("a")).toMatchObject({ ok: true, compiled: { text: "a" } });
  });

  it("serves texts in the order in which they came, and loses none", async () => {
    const texts = Array.from({ length: 20 }, (_, n) => `text ${n}`);
    const order: string[] = [];
    const results = await Promise.all(texts.map((text) => askCompiler(text).finally(() => order.push(text))));
    expect(order).toEqual(texts);
    expect(results.map((result) => result.ok && result.compiled.text)).toEqual(texts);
  });

  it("turns away more texts than anyone would wait for", async () => {
    const results = await Promise.all(Array.from({ length: 205 }, () => askCompiler("a")));
    const refused = results.flatMap((result) => (result.ok ? [] : result.problems.map(({ code }) => code)));
    expect(refused).toEqual(Array.from({ length: 5 }, () => "busy"));
  });
});
