import { stringify } from "yaml";
import type { ApiProblem } from "#lib/client/api-problem.ts";
import type { Problem } from "#lib/client/api-types.ts";

/** A refusal in words: what, every fault with its place, the versions that did not merge, and what to do now. */
export function describeProblem({ status, problem }: ApiProblem): string {
  const { title, detail, errors, remedy, conflict } = problem;
  return [
    `${status} ${title}`,
    detail,
    ...errors.map((fault) => `  ${fault.pointer || "/"}: ${fault.detail}`),
    ...(conflict ? describeConflict(conflict) : []),
    `What to do: ${remedy}`,
  ].join("\n");
}

type Conflict = NonNullable<Problem["conflict"]>;
type Version = Conflict["base"];

const VERSIONS = ["base", "theirs", "mine"] as const;

/** The three versions of every part in which they are not one. `theirs` is revision `current`. */
function describeConflict({ current, ...versions }: Conflict): string[] {
  const parts = mapVersions(versions, partsOf);
  const names = new Set(VERSIONS.flatMap((version) => Object.keys(parts[version])));
  const differing = [...names].filter((name) => new Set(VERSIONS.map((version) => parts[version][name])).size > 1);
  return differing.flatMap((name) => [
    "",
    `${name}, of which revision ${current} says:`,
    ...VERSIONS.flatMap((version) => [`--- ${version}`, parts[version][name] ?? ""]),
  ]);
}

const mapVersions = <Part>(versions: Omit<Conflict, "current">, change: (version: Version) => Part) => ({
  base: change(versions.base),
  theirs: change(versions.theirs),
  mine: change(versions.mine),
});

/** The title, the text and each member of the record, as text that can be compared. */
function partsOf({ title, body, record }: Version): Record<string, string> {
  const members = Object.entries(record).map(([name, value]) => [
    `record.${name}`,
    stringify(value, { sortMapEntries: true }).trimEnd(),
  ]);
  return { title, body: body.trimEnd(), ...Object.fromEntries(members) };
}
