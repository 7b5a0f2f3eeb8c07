import { compileText } from "./compile-text.ts";
import type { CompileResult } from "./compiled-markup.ts";

/** What the compiler's process is asked and answers. The answer 0 says that it is ready; a null result, that it failed. */
export type CompilerRequest = { number: number; text: string };
export type CompilerAnswer = { number: number; result: CompileResult | null };

// The program of this process. It holds nothing worth stealing: no environment, no connection but to its parent.
process.on("disconnect", () => process.exit());
process.on("message", async ({ number, text }: CompilerRequest) => {
  const result = await compileText(text).catch((error: unknown) => {
    console.error("The markup compiler failed.", error);
    return null;
  });
  answer({ number, result });
});

await compileText("Warm *up*.");
answer({ number: 0, result: null });

function answer(message: CompilerAnswer): void {
  process.send?.(message);
}
