import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { startCompiler } from "./start-compiler.ts";

const run = promisify(execFile);

// What a process was given is asked of Linux; elsewhere it is not told.
const linux = existsSync("/proc/self/environ");

describe("the process that compiles", async () => {
  const compiler = await startCompiler();
  afterAll(compiler.end);

  it.runIf(linux)("has no environment to give away", () => {
    const names = readFileSync(`/proc/${compiler.pid}/environ`, "utf8")
      .split("\0")
      .map((entry) => entry.split("=")[0]);
    expect(names.filter((name) => name && !name.startsWith("NODE_CHANNEL_"))).toEqual([]);
  });

  it.runIf(linux)("has little memory and cannot make code from strings", () => {
    const command = readFileSync(`/proc/${compiler.pid}/cmdline`, "utf8").split("\0");
    expect(command).toContain("--max-old-space-size=256");
    expect(command).toContain("--disallow-code-generation-from-strings");
  });

  it.runIf(linux)("keeps no program alive that has nothing else to do, and ends with it", async () => {
    const script = `
      const { startCompiler } = await import("#lib/markup/start-compiler.ts");
      const compiler = await startCompiler();
      const result = await compiler.ask("a", 3000);
      console.log(compiler.pid, result.ok);`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script]);
    const [pid, ok] = stdout.trim().split(" ");
    expect(ok).toBe("true");
    await expect.poll(() => isRunning(Number(pid))).toBe(false);
  });
});

// An ended process that nobody waited for is still listed, without a command.
function isRunning(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, "utf8") !== "";
}
