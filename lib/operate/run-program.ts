import { Interrupted } from "./listen-for-stop.ts";
import { OperatorError } from "./operator-error.ts";

/**
 * Runs the body of a command line program and ends the process with the exit code it returns. An `OperatorError` becomes
 * its sentence on standard error and exit code 1, `Interrupted` is 130 without a word; anything else is a bug and is
 * printed with its stack.
 */
export async function runProgram(body: () => Promise<number>): Promise<never> {
  const outputs = [process.stdout, process.stderr];
  // Who reads what we print may end before us, as `head` does; what we do goes on.
  for (const output of outputs) output.on("error", () => undefined);
  const code = await body().catch((failure: unknown) => {
    if (failure instanceof Interrupted) return 130;
    console.error(failure instanceof OperatorError ? `\n${failure.message}` : failure);
    return 1;
  });
  await Promise.all(outputs.map(drain));
  process.exit(code);
}

// What a slow reader of a pipe has not taken yet would be lost with the process.
function drain(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write("", () => resolve()));
}
