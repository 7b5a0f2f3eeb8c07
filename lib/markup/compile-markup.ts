import { askCompiler, endCompiler } from "./ask-compiler.ts";
import type { CompileResult } from "./compiled-markup.ts";
import { inOrder } from "./problem-list.ts";
import { scanText } from "./scan-text.ts";

export type {
  Citation,
  CompiledMarkup,
  CompileResult,
  Embed,
  Heading,
  MarkupProblem,
  Target,
} from "./compiled-markup.ts";

/**
 * Compiles the text of a page. Nothing in the text is ever run, not here and not when the program is: what is not on the
 * allow-list is a problem that says where it stands and what is allowed. A text that costs too much time or memory is a
 * problem too; this function rejects only for a bug. Texts are compiled one after another, in a process of their own.
 */
export async function compileMarkup(source: string): Promise<CompileResult> {
  const text = source.replaceAll("\r\n", "\n");
  const problems = scanText(text);
  return problems.length > 0 ? { ok: false, problems: inOrder(problems) } : askCompiler(text);
}

/** Ends the compiler's process. The next text starts a new one. */
export const stopCompiler = (): Promise<void> => endCompiler();
