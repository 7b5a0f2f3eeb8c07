import { z } from "zod";
import { KINDS, type Kind } from "#lib/domain/kinds.ts";
import { PROPERTIES, TYPES, typeOf } from "#lib/domain/resolve/reconcile-terms.ts";
import { keyOfName } from "#lib/domain/resolve/split-name.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { readFacts } from "#lib/reconcile/read-facts.ts";
import { SERVICE_PATH } from "#lib/reconcile/service-manifest.ts";
import { suggestPages } from "#lib/search/suggest-pages.ts";
import { defineOperation } from "../operation.ts";
import { limitParameter, textParameter } from "../parameters.ts";
import { proposedPropertiesSchema, suggestedTermsSchema } from "../schemas/reconcile.ts";

const ignored = z
  .string()
  .max(1000)
  .optional()
  .meta({
    description: "Sent by clients of the protocol; it changes nothing.",
    examples: ["true"],
  });

const typeParameter = z
  .string()
  .max(100)
  .default("")
  .meta({
    description: "The id of a type, which is a kind of page; empty: any.",
    examples: ["offering"],
  });

/** What the widget of OpenRefine sends beside what was typed. */
const typedParameters = {
  prefix: textParameter.meta({ description: "What has been typed so far.", examples: ["amaz"] }),
  type: typeParameter,
  exact: ignored,
  filter: ignored,
  format: ignored,
  key: ignored,
  lang: ignored,
  prefixed: ignored,
  scoring: ignored,
  spell: ignored,
  stemmed: ignored,
  type_strict: ignored,
};

const suggestOf = (
  what: "entity" | "type" | "property",
  operationId: string,
  summary: string,
  suggest: (db: Parameters<typeof suggestPages>[0], prefix: string, type: string) => Promise<Suggested[]>,
) =>
  defineOperation({
    method: "GET",
    path: `${SERVICE_PATH}/suggest/${what}`,
    operationId,
    summary,
    description: "The suggest protocol of the Reconciliation Service API 0.2.",
    tags: ["Reconcile"],
    params: z.strictObject({}),
    query: z.strictObject(typedParameters),
    responses: {
      200: { description: "The best first.", schema: suggestedTermsSchema },
      errors: ["invalid-parameter"],
    },
    async handle(db, { query: { prefix, type } }) {
      noteKeys("api");
      return { body: { result: await suggest(db, prefix, type) } };
    },
  });

type Suggested = { id: string; name: string; description?: string; notable?: { id: string; name: string }[] };

const isKind = (type: string): type is Kind => (KINDS as readonly string[]).includes(type);

export const suggestEntities = suggestOf(
  "entity",
  "suggestEntities",
  "Pages for what is being typed, as candidates",
  async (db, prefix, type) => {
    if (type && !isKind(type)) return [];
    const pages = await suggestPages(db, prefix, { kind: isKind(type) ? type : null });
    const known = await readFacts(
      db,
      pages.map(({ id }) => id),
    );
    return pages.map(({ id, title, kind }) => ({
      id: String(id),
      name: title,
      description: known.get(id)?.definition ?? "",
      notable: [typeOf(kind)],
    }));
  },
);

const begins = (prefix: string) => {
  const key = keyOfName(prefix);
  return ({ id, name }: { id: string; name: string }) =>
    keyOfName(id).startsWith(key) || keyOfName(name).startsWith(key);
};

export const suggestTypes = suggestOf(
  "type",
  "suggestTypes",
  "Kinds of page for what is being typed",
  async (_, prefix) => TYPES.filter(begins(prefix)).map((type) => ({ ...type })),
);

export const suggestProperties = suggestOf(
  "property",
  "suggestProperties",
  "Properties for what is being typed",
  async (_, prefix) => PROPERTIES.filter(begins(prefix)).map(({ id, name }) => ({ id, name })),
);

export const proposeProperties = defineOperation({
  method: "GET",
  path: `${SERVICE_PATH}/properties`,
  operationId: "proposeProperties",
  summary: "The properties that pages of a type have",
  description: "What data can be extended with, by the Reconciliation Service API 0.2.",
  tags: ["Reconcile"],
  params: z.strictObject({}),
  query: z.strictObject({ type: typeParameter, limit: limitParameter(100, 100) }),
  responses: {
    200: { description: "The properties.", schema: proposedPropertiesSchema },
    errors: ["invalid-parameter"],
  },
  async handle(_, { query: { type, limit } }) {
    noteKeys("api");
    const properties = PROPERTIES.filter(({ about }) => !type || (about as readonly string[]).includes(type))
      .slice(0, limit)
      .map(({ id, name }) => ({ id, name }));
    return { body: { type, limit, properties } };
  },
});
