import type { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import { type ErrorCode, type Problem, problem } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { LimitName } from "#lib/domain/limits.ts";
import { isPermitted, type Permission, type Visitor } from "#lib/domain/permissions.ts";
import type { Link } from "#lib/http/link-header.ts";
import type { Conflicting } from "#lib/revisions/proposal.ts";
import { refusal } from "#lib/revisions/refuse-proposal.ts";
import { type FilterPages, findFilterPages } from "./find-filter-pages.ts";
import type { Form } from "./form.ts";
import { parseInput } from "./parse-input.ts";
import { readSent, type Sends } from "./read-sent.ts";

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

export type Method = (typeof METHODS)[number];

/**
 * What an operation has to say: a body; what it writes itself; the address it has moved to, without the query; or why
 * there is none, with the three versions where a merge failed.
 */
export type Answer<Body> =
  | Answered<Body>
  | Written
  | { moved: string; replacedBy?: ReplacedBy | undefined }
  | { problem: Problem; conflict?: Conflicting | undefined; headers?: Record<string, string> };

/** The page that is meant now where a name is an old one or that of a page that was merged. */
export type ReplacedBy = { id: number; kind: Kind; slug: string };

type Told = {
  /** 200 unless said otherwise. */
  status?: 200 | 201 | 202;
  /** A strong validator of the JSON; other forms are told apart by a suffix. Without one the body's hash is used. */
  etag?: string | null;
  /** `immutable`: what this address says never changes. `no-store`: it is true for this moment only. */
  keep?: "immutable" | "no-store" | null;
  links?: Link[];
  headers?: Record<string, string>;
};

export type Answered<Body> = Told & { body: Body };

/** An answer that is not JSON, of the operation's `type`; a stream is sent while it is written. */
export type Written = Told & { written: string | ReadableStream<Uint8Array> };

/**
 * `pages` are the ids of the pages that the filters `layer`, `component`, `vendor` and `offering` of the query name;
 * `sent` is the body of the request, as the schema of `sends` reads it; `visitor` is the holder of the bearer token.
 */
export type Input<Params, Query, Sent> = {
  params: Params;
  query: Query;
  sent: Sent;
  pages: FilterPages;
  url: URL;
  request: Request;
  visitor: Visitor;
  /** The network address that the call came from. */
  client: string;
};

type Definition<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType, Sent> = {
  method: Method;
  /** Its address, with the names of `params` in braces. */
  path: string;
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  params: Params;
  query: Query;
  /** What the request carries; without it a body is not looked at. */
  sends?: Sends<Sent>;
  /** Headers of the request that mean something to it, beside those that every call takes. */
  takes?: readonly RequestHeader[];
  /** What the visitor has to be allowed; asked before the call is read. The verb asks again. */
  permission?: Permission;
  /** Which limit each call counts against. A call that writes has one. */
  limit?: LimitName;
  responses: {
    200: { description: string; schema: Body };
    /** Whether 201 is answered where something new was made. */
    created?: boolean;
    moved?: boolean;
    errors: ErrorCode[];
  };
  /** The media type of what it writes itself, where that is not JSON. */
  type?: string;
  /** The forms that its body is also had in, by `Accept` or by the suffix of its address. */
  forms?: readonly Form<z.output<Body>>[];
  /** What the answer is true for: the state of the wiki, unless it is the state of this process. */
  about?: "wiki" | "process";
  handle(db: Database, input: Input<z.output<Params>, z.output<Query>, Sent>): Promise<Answer<z.output<Body>>>;
};

export type RequestHeader = "If-Match" | "Idempotency-Key" | "Last-Event-ID" | "Accept-Datetime";

/** What was asked for: the parts of the path that stand in braces, decoded, the whole address, and by whom. */
export type Asked = { params: Record<string, string>; url: URL; request: Request; visitor: Visitor; client: string };

/** One call of the API: the routes, the OpenAPI document and the contract test are all made from it. */
export type Operation = Omit<Definition<z.ZodObject, z.ZodObject, z.ZodType, unknown>, "handle" | "forms" | "sends"> & {
  forms: readonly Form<unknown>[];
  sends: Sends<unknown> | null;
  answer(db: Database, asked: Asked): Promise<Answer<unknown>>;
};

/**
 * Ties an operation's verb to its schemas: the verb sees parsed input only, and what it returns has the body's type.
 * All that is wrong with a call is answered at once.
 */
export function defineOperation<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Sent = null,
>(definition: Definition<Params, Query, Body, Sent>): Operation {
  const { handle, forms, sends, ...described } = definition;
  return {
    ...described,
    forms: (forms ?? []) as readonly Form<unknown>[],
    sends: (sends as Sends<unknown> | undefined) ?? null,
    async answer(db, { params, ...asked }) {
      const refused = described.permission ? refuseVisitor(asked.visitor, described.permission) : null;
      if (refused) return { problem: refused };
      const { searchParams } = asked.url;
      const parsed = parseInput(described, params, searchParams);
      const found = await findFilterPages(db, Object.keys(described.query.shape), searchParams);
      const read = sends ? await readSent(sends, asked.request) : { sent: null as Sent };
      if ("problem" in read) return read;
      if (!("faults" in parsed) && !("faults" in found) && !("faults" in read))
        return handle(db, { ...asked, ...parsed, ...found, ...read });
      const faults = [parsed, found].flatMap((part) => ("faults" in part ? part.faults : []));
      const faultsSent = "faults" in read ? read.faults : [];
      if (faults.length === 0)
        return { problem: problem("invalid-content", sentenceOf("field", faultsSent.length), faultsSent) };
      const sentence = sentenceOf("parameter", faults.length);
      return { problem: problem("invalid-parameter", sentence, [...faults, ...faultsSent]) };
    },
  };
}

function refuseVisitor(visitor: Visitor, permission: Permission): Problem | null {
  if (!visitor) return problem("not-signed-in", "Send a token with it: Authorization: Bearer …");
  return isPermitted(visitor, permission) ? null : refusal(visitor, permission);
}

const sentenceOf = (what: string, faults: number): string =>
  faults === 1 ? `One ${what} cannot be used: see errors.` : `${faults} ${what}s cannot be used: see errors.`;
