import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { slugSchema } from "#lib/domain/slugs.ts";
import { type Imported, importLandscape } from "#lib/landscape/import-landscape.ts";
import type { Landscape } from "#lib/landscape/landscape.ts";
import { readLandscape } from "#lib/landscape/read-landscape.ts";
import { searchAccounts } from "#lib/people/find-account.ts";
import { getAccount } from "../account/get-account.ts";
import { refuse } from "../account/refuse.ts";
import { OperatorError } from "../operator-error.ts";

const USAGE = `npm run import:landscape -- FILE
  [--model SLUG]        the model that takes the groups and entries; cncf-landscape
  [--title TITLE]       what a model is called that is not there yet; CNCF landscape
  [--as NAME]           the account that imports; the admin, where there is one
  [--leave-out-faults]  imports what is sound of a file that has faults
  [--dry-run]           says what would change, and changes nothing`;

/**
 * Carries out `npm run import:landscape` and says what was done, a line each. What cannot be carried out throws an
 * `OperatorError`, with every fault of the file and its line; then nothing was imported.
 */
export async function runLandscapeCommand(db: Database, args: string[], today: string): Promise<string[]> {
  const { file, said } = parse(args);
  const { landscape, left } = readFile(file, said["leave-out-faults"] ?? false);
  const imported = await importLandscape(db, await findImporter(db, said.as), {
    landscape,
    slug: said.model,
    title: said.title,
    date: today,
    summary: `Imported from ${path.basename(file)}`,
    dryRun: said["dry-run"] ?? false,
  });
  if ("problem" in imported) throw refuse(imported.problem);
  return [...left, ...report(imported)];
}

function parse(args: string[]) {
  const string = { type: "string" } as const;
  const boolean = { type: "boolean" } as const;
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        model: { ...string, default: "cncf-landscape" },
        title: { ...string, default: "CNCF landscape" },
        as: string,
        "leave-out-faults": boolean,
        "dry-run": boolean,
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0 || !slugSchema.safeParse(values.model).success)
      throw new Error("Name one file and the slug of a model.");
    return { file, said: values };
  } catch (cause) {
    throw new OperatorError(`${cause instanceof Error ? cause.message : cause}\n\n${USAGE}`, {
      cause,
    });
  }
}

function readFile(file: string, leaveOut: boolean): { landscape: Landscape; left: string[] } {
  const { landscape, faults } = readLandscape(readText(file));
  const lines = faults.map(({ line, detail }) => `  line ${line}: ${detail}`);
  const count = faults.length === 1 ? "a fault" : `${faults.length} faults`;
  if (landscape && (faults.length === 0 || leaveOut))
    return { landscape, left: faults.length === 0 ? [] : [`${file} has ${count}, left out:`, ...lines] };
  throw new OperatorError([`${file} has ${count}. Nothing was imported.`, ...lines].join("\n"));
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new OperatorError(`${file} cannot be read: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

async function findImporter(db: Database, name: string | undefined): Promise<Actor> {
  const admins = name === undefined ? (await searchAccounts(db, "")).filter(({ role }) => role === "admin") : [];
  const [only, another] = admins;
  if (name === undefined && (!only || another)) throw new OperatorError("Say whose import it is: --as NAME.");
  const { id, name: shown, role, suppressor } = only ?? (await getAccount(db, name));
  // Whoever runs the wiki has looked at what is imported.
  return { id, name: shown, role, suppressor, trusted: true };
}

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const MOST_SHOWN = 40;

function report({ slug, isNew, entries, groups, offerings, changes, number }: Imported): string[] {
  const holds = `${countOf(entries, "entry", "entries")} in ${countOf(groups, "group", "groups")}, ${offerings} of them offerings here`;
  if (changes.length === 0) return [`models/${slug} says all of it already: ${holds}.`];
  const made = isNew ? "made" : "changed";
  const done = number === null ? `Would be ${made}` : `Revision ${number}, ${made}`;
  const shown = changes.slice(0, MOST_SHOWN).map((change) => `  ${change}`);
  const more =
    changes.length > MOST_SHOWN ? [`  and ${countOf(changes.length - MOST_SHOWN, "change", "changes")} more`] : [];
  return [`${done}: models/${slug}, with ${holds}.`, ...(isNew ? [] : [...shown, ...more])];
}
