import { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import { collectionOf, type Kind } from "#lib/domain/kinds.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import type { Subject } from "#lib/memento/find-mementos.ts";
import { LINK_FORMAT } from "#lib/memento/link-mementos.ts";
import { writeTimemap } from "#lib/memento/write-timemap.ts";
import { capitalised, EXAMPLES, tagOf } from "../collection-words.ts";
import { findNamedPage } from "../find-named-page.ts";
import { defineOperation, type Operation } from "../operation.ts";
import { limitParameter, nameParameter, revisionParameter, wordParameter } from "../parameters.ts";
import { named } from "../schemas/named.ts";

const timemapSchema = named(
  "TimeMap",
  z.string().meta({ description: "Links (RFC 6690) to the original, its TimeGate and its mementos (RFC 7089, 5)." }),
);

const query = z.strictObject({
  of: wordParameter(["data", "page"])
    .default("data")
    .meta({ description: "Whose states: those of the answers of this API, or those of the page for people." }),
  from: revisionParameter.default(1).meta({ description: "The revision to begin at.", examples: [1] }),
  limit: limitParameter(5_000, 1_000),
});

const shared = { method: "GET", type: LINK_FORMAT, query } as const;

const DESCRIPTION =
  "The states that can be read, oldest first, each with its instant; a long list goes on at the TimeMap that it links to.";

type Asked = { url: URL; query: z.output<typeof query> };

/** Every state that one page of a kind had. */
export const timemapOf = (kind: Kind): Operation =>
  defineOperation({
    ...shared,
    path: `/api/v1/${collectionOf(kind)}/{name}/timemap`,
    operationId: `get${capitalised(kind)}TimeMap`,
    summary: `The TimeMap of one ${kind}`,
    description: DESCRIPTION,
    tags: [tagOf(kind)],
    params: z.strictObject({ name: nameParameter(EXAMPLES[kind]) }),
    responses: {
      200: { description: "The TimeMap.", schema: timemapSchema },
      moved: true,
      errors: ["invalid-parameter", "not-found"],
    },
    async handle(db, { params, ...asked }) {
      const found = await findNamedPage(db, kind, params.name, null, { below: "/timemap", gone: true });
      if (!("page" in found)) return found;
      return { written: await write(db, { page: found.page.id }, `/${collectionOf(kind)}/${params.name}`, asked) };
    },
  });

/** Every state that the whole stack had. */
export const getTaxonomyTimemap = defineOperation({
  ...shared,
  path: "/api/v1/taxonomy/timemap",
  operationId: "getTaxonomyTimeMap",
  summary: "The TimeMap of the stack",
  description: DESCRIPTION,
  tags: ["Stack"],
  params: z.strictObject({}),
  responses: { 200: { description: "The TimeMap.", schema: timemapSchema }, errors: ["invalid-parameter"] },
  async handle(db, { query: { of, ...range }, url }) {
    noteKeys("changes");
    return {
      written: await writeTimemap(db, "wiki", { path: of === "page" ? "/" : "/api/v1/taxonomy", url, ...range }),
    };
  },
});

const write = (
  db: Database,
  subject: Subject,
  path: string,
  { url, query: { of, ...range } }: Asked,
): Promise<string> => writeTimemap(db, subject, { path: of === "page" ? path : `/api/v1${path}`, url, ...range });
