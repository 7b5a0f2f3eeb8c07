import type { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import { type ErrorCode, type Problem, problem } from "#lib/domain/errors.ts";
import type { Link } from "#lib/http/link-header.ts";
import { type FilterPages, findFilterPages } from "./find-filter-pages.ts";
import { parseInput } from "./parse-input.ts";

/** What an operation has to say: a body; the address it has moved to, without the query; or why there is none. */
export type Answer<Body> = Answered<Body> | { moved: string } | { problem: Problem };

export type Answered<Body> = {
  body: Body;
  /** A strong validator. Without one the body's hash is used. */
  etag?: string | null;
  /** `immutable`: what this address says never changes. `no-store`: it is true for this moment only. */
  keep?: "immutable" | "no-store" | null;
  links?: Link[];
};

/**
 * `pages` are the ids of the pages that the filters `layer`, `component`, `vendor` and `offering` of the query name.
 */
export type Input<Params, Query> = { params: Params; query: Query; pages: FilterPages; url: URL };

type Definition<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType> = {
  method: "GET";
  /** Its address, with the names of `params` in braces. */
  path: string;
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  params: Params;
  query: Query;
  responses: { 200: { description: string; schema: Body }; moved?: boolean; errors: ErrorCode[] };
  /** What the answer is true for: the state of the wiki, unless it is the state of this process. */
  about?: "wiki" | "process";
  handle(db: Database, input: Input<z.output<Params>, z.output<Query>>): Promise<Answer<z.output<Body>>>;
};

/** What was asked for: the parts of the path that stand in braces, decoded, and the whole address. */
export type Asked = { params: Record<string, string>; url: URL };

/** One call of the API: the routes, the OpenAPI document and the contract test are all made from it. */
export type Operation = Omit<Definition<z.ZodObject, z.ZodObject, z.ZodType>, "handle"> & {
  answer(db: Database, asked: Asked): Promise<Answer<unknown>>;
};

/**
 * Ties an operation's verb to its schemas: the verb sees parsed input only, and what it returns has the body's type.
 * All that is wrong with a call is answered at once.
 */
export function defineOperation<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType>(
  definition: Definition<Params, Query, Body>,
): Operation {
  const { handle, ...described } = definition;
  return {
    ...described,
    async answer(db, { params, url }) {
      const parsed = parseInput(described, params, url.searchParams);
      const found = await findFilterPages(db, Object.keys(described.query.shape), url.searchParams);
      if (!("faults" in parsed) && !("faults" in found)) return handle(db, { ...parsed, ...found, url });
      const faults = [parsed, found].flatMap((part) => ("faults" in part ? part.faults : []));
      return { problem: problem("invalid-parameter", sentenceOf(faults.length), faults) };
    },
  };
}

const sentenceOf = (faults: number): string =>
  faults === 1 ? "One parameter cannot be used: see errors." : `${faults} parameters cannot be used: see errors.`;
