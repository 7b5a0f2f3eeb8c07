import type { Root } from "mdast";
import { checkLinks } from "./check-links.ts";
import { checkProgram, type Frame, frameOf } from "./check-program.ts";
import type { CompiledMarkup, CompileResult } from "./compiled-markup.ts";
import { explainParseError } from "./explain-parse-error.ts";
import { LIMITS } from "./limits.ts";
import { listEmbeds } from "./list-embeds.ts";
import { listTargets } from "./list-targets.ts";
import { measureTree } from "./measure-tree.ts";
import { nameHeadings } from "./name-headings.ts";
import { numberCitations } from "./number-citations.ts";
import { parseText } from "./parse-text.ts";
import { placeBlocks } from "./place-blocks.ts";
import { printProgram } from "./print-program.ts";
import { gatherProblems, type Report } from "./problem-list.ts";
import { readPageText } from "./read-page-text.ts";
import { readTags } from "./read-tags.ts";
import { refuseNodes } from "./refuse-nodes.ts";
import { unlinkAddresses } from "./unlink-addresses.ts";

/**
 * Compiles a text that passed `scanText`. Runs only in the compiler's own process: it may take long, and on a hostile
 * text it may throw or run out of memory.
 */
export async function compileText(text: string): Promise<CompileResult> {
  const { report, list } = gatherProblems();
  const tree = readTree(text, report);
  const findings = tree && list().length === 0 ? describe(tree, report) : null;
  const problems = list();
  if (!tree || !findings || problems.length > 0) return { ok: false, problems };
  const program = await printProgram(tree);
  if (program.length > LIMITS.program) {
    report(tree, "size", "The page grows too large when it is compiled. Split it into several pages.");
    return { ok: false, problems: list() };
  }
  checkProgram(program, await knownFrames());
  return { ok: true, compiled: { program, ...findings } };
}

/** The tree with every problem reported that can be seen in it; null when the text cannot be read as one. */
function readTree(text: string, report: Report): Root | null {
  const tree = parse(text, report);
  if (!tree || !measureTree(tree, report)) return null;
  refuseNodes(tree, report);
  readTags(tree, report);
  unlinkAddresses(tree);
  placeBlocks(tree, report);
  checkLinks(tree, report);
  return tree;
}

function parse(text: string, report: Report): Root | null {
  try {
    return parseText(text);
  } catch (error) {
    const explained = explainParseError(error);
    if (!explained) throw error;
    report(explained.where, "parse", explained.message);
    return null;
  }
}

function describe(tree: Root, report: Report): Omit<CompiledMarkup, "program"> {
  const targets = listTargets(tree);
  const embeds = listEmbeds(tree, report);
  const citations = numberCitations(tree, report);
  return { headings: nameHeadings(tree), targets, embeds, citations, text: readPageText(tree) };
}

let frames: Promise<Frame[]> | undefined;

/** What stands around the content of every program: learned from two texts of our own, with and without components. */
function knownFrames(): Promise<Frame[]> {
  const learn = async (text: string) => frameOf(await printProgram(parseText(text)));
  frames ??= Promise.all(["", "[[Home]]"].map(learn));
  return frames;
}
