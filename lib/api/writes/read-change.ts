import { type Fault, faultsOf, type Problem, problem } from "#lib/domain/errors.ts";
import type { Keyed } from "#lib/revisions/proposal.ts";
import { bulkLineSchema } from "../schemas/bulk.ts";
import { type Act, objectSchema } from "./act.ts";
import { CHANGES, type Change } from "./change.ts";
import type { SentLine } from "./read-lines.ts";
import type { Note } from "./write-query.ts";

/** A change that a line asks for, or why it cannot be read. */
export type LineOfChange = { line: number } & ({ change: Change } | { problem: Problem });

/** Reads a line of a bulk. A line without a key of its own has that of the whole call, with its number. */
export function readChange(sent: SentLine, wholeKey: string | undefined): LineOfChange {
  const { line } = sent;
  if ("problem" in sent) return sent;
  const value = parseJson(sent.text);
  if ("problem" in value) return { line, ...value };
  const read = bulkLineSchema.safeParse(value.value);
  if (!read.success) return { line, problem: invalid(faultsOf(read.error)) };
  const { op, kind, slug, ifMatch, key, summary, minor, confirmed, data } = read.data;
  const request: Keyed = {
    key: key ?? (wholeKey === undefined ? undefined : `${wholeKey}/${line}`),
    asked: { op, kind, slug, ifMatch, summary, minor, data },
  };
  const parsed = parseData(op === "create" ? { sends: objectSchema } : CHANGES[op], data);
  const faults = [
    ...faultsOfSlug(op, slug),
    ...faultsOfNote(op, { minor, confirmed }),
    ...("faults" in parsed ? parsed.faults : []),
  ];
  if (faults.length > 0 || "faults" in parsed) return { line, problem: invalid(faults) };
  const asked = { kind, note: { summary, minor, confirmed }, request, ...parsed };
  if (op === "create") return { line, change: { op, ...asked } };
  return { line, change: { op, name: slug ?? "", ifMatch: ifMatch ?? null, ...asked } };
}

function parseJson(text: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : "It is no JSON.";
    return { problem: problem("unreadable-body", `The line is no JSON: ${detail}`) };
  }
}

const invalid = (faults: Fault[]): Problem =>
  problem("invalid-content", "The line cannot be used: see errors.", faults);

function parseData(
  { sends, optional }: Pick<Act, "sends" | "optional">,
  data: unknown,
): { sent: unknown } | { faults: Fault[] } {
  if (!sends) return data === undefined ? { sent: null } : { faults: [NOTHING_SENT] };
  const parsed = sends.safeParse(data === undefined && optional ? {} : data);
  return parsed.success ? { sent: parsed.data } : { faults: faultsOf(parsed.error, "/data") };
}

const NOTHING_SENT: Fault = { pointer: "/data", code: "unrecognized_keys", detail: "This carries no data." };

/** What an act saves is not judged as an edit is, and never minor. */
function faultsOfNote(op: Change["op"], { minor, confirmed }: Pick<Note, "minor" | "confirmed">): Fault[] {
  if (EDITS.has(op)) return [];
  const said = [...(minor ? ["minor"] : []), ...(confirmed.length > 0 ? ["confirmed"] : [])];
  return said.map((name) => ({
    pointer: `/${name}`,
    code: "unrecognized_keys",
    detail: `“${name}” is said of create, replace and patch alone.`,
  }));
}

const EDITS: ReadonlySet<Change["op"]> = new Set(["create", "replace", "patch"]);

function faultsOfSlug(op: Change["op"], slug: string | undefined): Fault[] {
  if (op === "create") {
    const detail = "The slug of a new page stands in data.";
    return slug === undefined ? [] : [{ pointer: "/slug", code: "unrecognized_keys", detail }];
  }
  return slug === undefined ? [{ pointer: "/slug", code: "missing", detail: "Say which page." }] : [];
}
