import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Compiler, startCompiler } from "./start-compiler.ts";

const LIMIT = 10_000;
const SLOW = "a `b` [[c]]\n".repeat(900);

describe("a compiler's process", () => {
  let compiler: Compiler;
  beforeEach(async () => {
    compiler = await startCompiler();
  });
  afterEach(() => compiler.end());

  it("compiles one text after another", async () => {
    expect(await compiler.ask("a", LIMIT)).toMatchObject({ ok: true, compiled: { text: "a" } });
    expect(await compiler.ask("b", LIMIT)).toMatchObject({ ok: true, compiled: { text: "b" } });
  });

  it("is gone once a text took too long", async () => {
    expect(await compiler.ask(SLOW, 5)).toBe("late");
    expect(await compiler.ask("a", LIMIT)).toBe("ended");
  });

  it("says that it ended when it is ended in the middle of a text", async () => {
    const outcome = compiler.ask(SLOW, LIMIT);
    process.kill(compiler.pid ?? Number.NaN, "SIGKILL");
    expect(await outcome).toBe("ended");
    expect(await compiler.ask("a", LIMIT)).toBe("ended");
  });
});
