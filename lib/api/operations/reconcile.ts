import { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import { type Fault, faultsOf, type Problem, problem } from "#lib/domain/errors.ts";
import { readForm } from "#lib/http/read-form.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { extendPages } from "#lib/reconcile/extend-pages.ts";
import { reconcileQueries } from "#lib/reconcile/reconcile-queries.ts";
import { SERVICE_PATH, serviceManifest } from "#lib/reconcile/service-manifest.ts";
import { defineOperation } from "../operation.ts";
import { ASKED_SCHEMAS, askedSchema, reconciledSchema } from "../schemas/reconcile.ts";

const DESCRIPTION =
  "Reconciliation Service API 0.2, as OpenRefine speaks it: without anything the service's manifest, with `queries` " +
  "candidates for names, with `extend` what the pages say of properties. Types are the kinds of page. A property of a " +
  "query that a page does not meet halves its score.";

const FORM = "application/x-www-form-urlencoded";

const jsonParameter = (example: string) =>
  z
    .string()
    .max(100_000, "Send as much as this by POST.")
    .optional()
    .meta({ examples: [example] });

export const reconcileGet = defineOperation({
  method: "GET",
  path: SERVICE_PATH,
  operationId: "reconcile",
  summary: "The reconciliation service, or candidates for a few names",
  description: DESCRIPTION,
  tags: ["Reconcile"],
  params: z.strictObject({}),
  query: z.strictObject({
    queries: jsonParameter('{"q0":{"query":"AmazonS3","type":"offering"}}').meta({
      description: "Queries by any names, as JSON.",
    }),
    extend: jsonParameter('{"ids":["102"],"properties":[{"id":"layer"}]}').meta({
      description: "Ids of pages and of properties, as JSON.",
    }),
  }),
  responses: {
    200: { description: "The manifest, the candidates or the values.", schema: reconciledSchema },
    errors: ["invalid-parameter"],
  },
  async handle(db, { query, url }) {
    noteKeys("api");
    if (query.queries === undefined && query.extend === undefined) return { body: serviceManifest(url.origin) };
    const read = readAsked(query, "/query");
    return "faults" in read
      ? { problem: problem("invalid-parameter", SENTENCE, read.faults) }
      : { body: await answer(db, read) };
  },
});

export const reconcilePost = defineOperation({
  method: "POST",
  path: SERVICE_PATH,
  operationId: "reconcileMany",
  summary: "Candidates for names, or what pages say of properties",
  description: DESCRIPTION,
  tags: ["Reconcile"],
  params: z.strictObject({}),
  query: z.strictObject({}),
  sends: {
    description: "A form with the field `queries` or `extend`, which is JSON; or JSON with one of them as a member.",
    types: [FORM, "application/json"],
    schema: askedSchema,
    raw: true,
  },
  limit: "look-up",
  responses: {
    200: { description: "The candidates or the values.", schema: reconciledSchema },
    errors: ["invalid-input"],
  },
  async handle(db, { request }) {
    const sent = await readSentFields(request);
    if ("problem" in sent) return sent;
    const read = readAsked(sent.fields, "");
    return "faults" in read
      ? { problem: problem("invalid-content", SENTENCE, read.faults) }
      : { body: await answer(db, read), keep: "no-store" };
  },
});

const MAX_BYTES = 4 * 1024 * 1024;

const SENTENCE = "This cannot be reconciled: see errors.";

type Asked = { queries: z.output<typeof ASKED_SCHEMAS.queries> } | { extend: z.output<typeof ASKED_SCHEMAS.extend> };

/** The members of a JSON body are as good as the fields of a form that hold JSON. */
async function readSentFields(
  request: Request,
): Promise<{ fields: Partial<Record<"queries" | "extend", unknown>> } | { problem: Problem }> {
  const isForm = request.headers.get("content-type")?.toLowerCase().startsWith(FORM);
  if (isForm) {
    const read = await readForm(request);
    if ("problem" in read) return read;
    const { queries, extend } = read.fields;
    return { fields: { queries: queries?.[0], extend: extend?.[0] } };
  }
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > MAX_BYTES) return { problem: problem("too-large", "A call carries at most 4 MB.") };
  const body = readJson(new TextDecoder().decode(bytes));
  if (body === null || typeof body !== "object")
    return { problem: problem("unreadable-body", "What was sent is not a JSON object.") };
  return { fields: body };
}

function readAsked(fields: Partial<Record<"queries" | "extend", unknown>>, below: string): Asked | { faults: Fault[] } {
  const { queries, extend } = fields;
  if ((queries === undefined) === (extend === undefined))
    return { faults: [{ pointer: below, code: "missing", detail: "Send either queries or extend." }] };
  if (queries !== undefined) {
    const read = parse(ASKED_SCHEMAS.queries, queries, `${below}/queries`);
    return "faults" in read ? read : { queries: read.value };
  }
  const read = parse(ASKED_SCHEMAS.extend, extend, `${below}/extend`);
  return "faults" in read ? read : { extend: read.value };
}

function parse<Value>(
  schema: z.ZodType<Value>,
  sent: unknown,
  pointer: string,
): { value: Value } | { faults: Fault[] } {
  const value = typeof sent === "string" ? readJson(sent) : sent;
  if (value === undefined) return { faults: [{ pointer, code: "unreadable", detail: "This is not JSON." }] };
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data } : { faults: faultsOf(parsed.error, pointer) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function answer(db: Database, asked: Asked) {
  if ("extend" in asked) {
    const { ids, properties } = asked.extend;
    return extendPages(
      db,
      ids,
      properties.map(({ id }) => id),
    );
  }
  const names = Object.keys(asked.queries);
  const results = await reconcileQueries(db, Object.values(asked.queries));
  return Object.fromEntries(names.map((name, place) => [name, { result: results[place] ?? [] }]));
}
