import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

const imports = ["run-program.ts", "operator-error.ts", "listen-for-stop.ts"]
  .map(
    (file) =>
      `import * as ${file.replace(/-|\.ts/g, "")} from ${JSON.stringify(path.join(import.meta.dirname, file))};`,
  )
  .join("\n");

const programOf = (body: string) => `${imports}\nawait runprogram.runProgram(async () => { ${body} });`;

async function runBody(body: string): Promise<{ code: number; out: string; complaint: string }> {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", programOf(body)]);
  const [out, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code, out, complaint };
}

test("the exit code is what the body returns, and everything printed arrives", async () => {
  const { code, out } = await runBody('console.log("x".repeat(1_000_000)); console.log("end"); return 3;');
  expect(code).toBe(3);
  expect(out.endsWith("end\n")).toBe(true);
});

test("an OperatorError is its sentence alone", async () => {
  const { code, complaint } = await runBody('throw new operatorerror.OperatorError("Port 1 is taken.");');
  expect(code).toBe(1);
  expect(complaint.trim()).toBe("Port 1 is taken.");
});

test("a bug keeps its stack", async () => {
  const { code, complaint } = await runBody("null.x;");
  expect(code).toBe(1);
  expect(complaint).toMatch(/TypeError: .*\n\s+at /);
});

test("a program whose reader has ended does its work to the end", async () => {
  const body = `for (let i = 0; i < 5; i++) { console.log("x".repeat(100_000)); console.error("y".repeat(100_000));
    await new Promise((resolve) => setTimeout(resolve, 20)); } return 3;`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", programOf(body)]);
  child.stdout.destroy();
  child.stderr.destroy();
  const [code] = await once(child, "exit");
  expect(code).toBe(3);
});

test("a program that was asked to stop before it was done says nothing and ends with 130", async () => {
  const body = `setInterval(() => {}, 1000); const signal = listenforstop.listenForStop(); process.kill(process.pid, "SIGTERM");
    throw await listenforstop.whenAborted(signal);`;
  expect(await runBody(body)).toEqual({ code: 130, out: "", complaint: "" });
});
