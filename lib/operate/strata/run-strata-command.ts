import { parseArgs } from "node:util";
import { ApiProblem } from "#lib/client/api-problem.ts";
import { type Command, EXIT, type ExitCode, Misuse, type Said } from "./command.ts";
import { describeProblem } from "./describe-problem.ts";
import { getPage } from "./get-page.ts";
import { listItems } from "./list-items.ts";
import { putPage } from "./put-page.ts";
import { saveExport } from "./save-export.ts";
import { showChanges } from "./show-changes.ts";

type Act = { words: [least: number, most: number]; act(command: Command): Promise<void> };

const ACTS: Readonly<Record<string, Act>> = {
  get: { words: [2, 2], act: getPage },
  list: { words: [1, 50], act: listItems },
  changes: { words: [0, 0], act: showChanges },
  put: { words: [3, 3], act: putPage },
  export: { words: [0, 1], act: saveExport },
};

const USAGE = `npm run strata --
  get KIND NAME [--as-of 2008-10-31] [--at 120]
  list LIST [NAME=VALUE ...] [--as-of …] [--at …]
  changes [--since N] [--follow]
  put KIND NAME FILE [--summary WHY] [--minor] [--confirmed CODES] [--dry-run]
  export [FILE]
Each with --json for programs; put takes what get --json gives, - is standard input. The wiki is STRATA_SITE, by default
http://localhost:3000; STRATA_TOKEN is needed to put. Exit code 1: refused, 2: used wrongly, 3: conflict.`;

/** Carries out one command of \`npm run strata\`; what went wrong is told by \`complain\`. */
export async function runStrataCommand(
  args: string[],
  prepare: (words: string[], said: Said) => Command,
  complain: (sentence: string) => void,
): Promise<ExitCode> {
  try {
    const { positionals, values } = parse(args);
    const [name = "", ...words] = positionals;
    const found = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
    if (!found || words.length < found.words[0] || words.length > found.words[1]) throw new Misuse(USAGE);
    await found.act(prepare(words, values));
    return EXIT.done;
  } catch (failure) {
    if (failure instanceof Misuse) return complainOf(failure.message, EXIT.misused);
    if (!(failure instanceof ApiProblem)) throw failure;
    return complainOf(describeProblem(failure), failure.code === "conflict" ? EXIT.conflict : EXIT.failed);
  }

  function complainOf(sentence: string, code: ExitCode): ExitCode {
    complain(sentence);
    return code;
  }
}

function parse(args: string[]) {
  const string = { type: "string" } as const;
  const boolean = { type: "boolean" } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        "as-of": string,
        at: string,
        since: string,
        summary: string,
        minor: boolean,
        confirmed: string,
        "dry-run": boolean,
        follow: boolean,
        json: boolean,
      },
    });
  } catch (cause) {
    throw new Misuse(`${cause instanceof Error ? cause.message : cause}\n\n${USAGE}`, { cause });
  }
}
