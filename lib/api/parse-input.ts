import type { z } from "zod";
import { type Fault, faultsOf, pointerOf } from "#lib/domain/errors.ts";
import { nearestFirst } from "./nearest-first.ts";

type Schemas<Params extends z.ZodObject, Query extends z.ZodObject> = { params: Params; query: Query };

/**
 * The parameters of a call as its schemas read them, or all that is wrong with them at once: values that cannot be
 * read, parameters given twice, and parameters that the call does not know. Pointers begin with `/path` or `/query`.
 */
export function parseInput<Params extends z.ZodObject, Query extends z.ZodObject>(
  schemas: Schemas<Params, Query>,
  params: Record<string, string>,
  search: URLSearchParams,
): { params: z.output<Params>; query: z.output<Query> } | { faults: Fault[] } {
  const known = Object.keys(schemas.query.shape);
  const given = [...new Set(search.keys())];
  const strangers = given.filter((name) => !known.includes(name)).map((name) => strangerFault(name, known));
  const repeated = given.filter((name) => known.includes(name) && search.getAll(name).length > 1).map(repeatedFault);
  const readable = given.filter((name) => known.includes(name));
  const path = schemas.params.safeParse(params);
  const query = schemas.query.safeParse(Object.fromEntries(readable.map((name) => [name, search.get(name)])));
  if (path.success && query.success && strangers.length + repeated.length === 0)
    return { params: path.data, query: query.data };
  return {
    faults: [
      ...(path.success ? [] : firstOfEach(faultsOf(path.error, "/path"))),
      ...(query.success ? [] : firstOfEach(faultsOf(query.error, "/query"))),
      ...repeated,
      ...strangers,
    ],
  };
}

/** A value that is not even written as it should breaks later rules as well, which tells nobody anything. */
const firstOfEach = (faults: Fault[]): Fault[] =>
  [...Map.groupBy(faults, (fault) => fault.pointer).values()].flatMap((some) => some.slice(0, 1));

const strangerFault = (name: string, known: readonly string[]): Fault => ({
  pointer: pointerOf(["query", name]),
  code: "unknown-parameter",
  detail: known.length
    ? `This address has no parameter “${name}”. It knows ${nearestFirst(name, known).join(", ")}.`
    : `This address has no parameter “${name}”. It knows none.`,
});

const repeatedFault = (name: string): Fault => ({
  pointer: pointerOf(["query", name]),
  code: "repeated-parameter",
  detail: `“${name}” may be given once only.`,
});
