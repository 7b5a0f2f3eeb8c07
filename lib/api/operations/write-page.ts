import { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import { rehearse } from "#lib/db/hold-transaction.ts";
import type { ErrorCode } from "#lib/domain/errors.ts";
import { collectionOf, type Kind } from "#lib/domain/kinds.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { capitalised, EXAMPLES, tagOf } from "../collection-words.ts";
import { type Answer, defineOperation, type Input, type Method, type Operation } from "../operation.ts";
import { nameParameter } from "../parameters.ts";
import type { Sends } from "../read-sent.ts";
import { jsonPatchSchema } from "../schemas/json-patch.ts";
import { SENT_PAGES } from "../schemas/sent.ts";
import { writtenSchema } from "../schemas/written.ts";
import { type Act, objectSchema } from "../writes/act.ts";
import { ACTS } from "../writes/acts.ts";
import { answerChange, type WrittenPage } from "../writes/answer-change.ts";
import { carryOut } from "../writes/carry-out.ts";
import { CHANGES, type Change, type ChangeName, permissionOf } from "../writes/change.ts";
import { readKey } from "../writes/read-key.ts";
import { writeQuery } from "../writes/write-query.ts";

const OF_SAVES = ["conflict", "name-taken", "key-reused", "needs-confirmation", "held", "protected", "text-hidden"];

const OF_CHANGES = ["invalid-parameter", "not-found", "deleted", "precondition-failed", "precondition-required"];

/** All that writes pages of a kind: a new one, the methods of a page's address, and the wiki's acts below it. */
export const writesOf = (kind: Kind): Operation[] => [
  createOf(kind),
  changeOf(kind, "replace", "PUT", {
    description: `The ${kind} as it is read, changed.`,
    schema: objectSchema,
    told: SENT_PAGES[kind].replaced,
  }),
  changeOf(kind, "patch", "PATCH", {
    description: "What is to be changed of it.",
    types: ["application/merge-patch+json", "application/json-patch+json"],
    schema: jsonPatchSchema.or(objectSchema),
    told: { "application/merge-patch+json": SENT_PAGES[kind].merged, "application/json-patch+json": jsonPatchSchema },
  }),
  changeOf(kind, "delete", "DELETE"),
  ...(Object.keys(ACTS) as (keyof typeof ACTS)[])
    .filter((op) => op !== "delete" && applies(ACTS[op], kind))
    .map((op) => changeOf(kind, op, "POST", sendsOf(op))),
];

const applies = ({ kinds }: Act, kind: Kind): boolean => kinds?.includes(kind) ?? true;

function sendsOf(op: ChangeName): Sends<unknown> | undefined {
  const { sends, summary, optional = false }: Act = CHANGES[op];
  return sends ? { description: `${summary}: of what, and how.`, schema: sends, optional } : undefined;
}

const createOf = (kind: Kind): Operation =>
  defineOperation({
    method: "POST",
    path: `/api/v1/${collectionOf(kind)}`,
    operationId: `create${capitalised(kind)}`,
    summary: `Make a ${kind}`,
    description: "Where pages of similar names exist it asks to be told that it is none of them (`confirmed`).",
    tags: [tagOf(kind)],
    permission: permissionOf("create"),
    limit: "edit",
    params: z.strictObject({}),
    query: writeQuery,
    takes: ["Idempotency-Key"],
    sends: { description: `The new ${kind}.`, schema: objectSchema, told: SENT_PAGES[kind].created },
    responses: {
      200: { description: `The ${kind}, as it was made.`, schema: writtenSchema(kind) },
      created: true,
      errors: ["invalid-parameter", ...OF_SAVES] as ErrorCode[],
    },
    handle: (db, input) => write(db, input, ({ note, sent, request }) => ({ op: "create", kind, note, sent, request })),
  });

const changeOf = (kind: Kind, op: ChangeName, method: Method, sends?: Sends<unknown>): Operation => {
  const act: Act = CHANGES[op];
  const isContent = op === "replace" || op === "patch";
  const below = method === "POST" ? `/${op}` : "";
  return defineOperation({
    method,
    path: `/api/v1/${collectionOf(kind)}/{name}${below}`,
    operationId: `${op}${capitalised(kind)}`,
    summary: act.summary,
    description: act.description,
    tags: [tagOf(kind)],
    permission: act.permission,
    limit: isContent ? "edit" : "act",
    params: z.strictObject({ name: nameParameter(EXAMPLES[kind]) }),
    query: isContent ? writeQuery : actQuery,
    takes: ["If-Match", "Idempotency-Key"],
    ...(sends ? { sends } : {}),
    responses: {
      200: { description: `The ${kind}, as it was left.`, schema: writtenSchema(kind) },
      moved: true,
      errors: [...OF_CHANGES, ...OF_SAVES, "invalid-input", ...(act.errors ?? [])] as ErrorCode[],
    },
    handle: (db, input) =>
      write(db, input, ({ note, sent, request }) => {
        const ifMatch = input.request.headers.get("if-match");
        return { op, kind, name: input.params.name, ifMatch, note, sent, request };
      }),
  });
};

/** Nothing of what an act saves is judged as an edit is. */
const actQuery = writeQuery.pick({ summary: true, dryRun: true });

type WriteQuery = z.output<typeof actQuery> & Partial<z.output<typeof writeQuery>>;

async function write(
  db: Database,
  { visitor, request, url, query, sent }: Input<unknown, WriteQuery, unknown>,
  changeOfRequest: (asked: Pick<Change, "note" | "sent" | "request">) => Change,
): Promise<Answer<WrittenPage>> {
  const read = readKey(request.headers);
  if ("problem" in read) return read;
  const { summary, minor = false, confirmed = [], dryRun } = query;
  const asked = {
    method: request.method,
    path: url.pathname,
    ifMatch: request.headers.get("if-match"),
    summary,
    minor,
    sent,
  };
  const change = changeOfRequest({ note: { summary, minor, confirmed }, sent, request: { ...read, asked } });
  const run = (on: Database) => answer(on, visitor, change, dryRun);
  return dryRun ? rehearse(db, run) : run(db);
}

async function answer(db: Database, actor: Visitor, change: Change, dryRun: boolean): Promise<Answer<WrittenPage>> {
  if (!actor) throw new Error("A write is asked for its visitor's permission before it is read.");
  const outcome = await carryOut(db, actor, change);
  return outcome.ok ? answerChange(db, outcome, { isNew: change.op === "create", dryRun }) : outcome;
}
