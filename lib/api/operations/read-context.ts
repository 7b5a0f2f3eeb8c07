import { z } from "zod";
import { CONTEXT_PATH, contextOf } from "#lib/formats/rdf/context.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { defineOperation, type Operation } from "../operation.ts";
import { named } from "../schemas/named.ts";

const contextSchema = named("JsonLdContext", z.object({ "@context": z.looseObject({ "@version": z.literal(1.1) }) }));

const contextAt = (path: string, operationId: string, summary: string, keep: "immutable" | null): Operation =>
  defineOperation({
    method: "GET",
    path,
    operationId,
    summary,
    description: "A JSON-LD 1.1 context: with it the JSON of pages, lists and the taxonomy is a graph.",
    tags: ["Graphs"],
    type: "application/ld+json",
    params: z.strictObject({}),
    query: z.strictObject({}),
    responses: { 200: { description: "The context.", schema: contextSchema }, errors: ["invalid-parameter"] },
    async handle(_db, { url }) {
      noteKeys("api");
      return { written: JSON.stringify(contextOf(url.origin)), keep };
    },
  });

/** The newest context, and the one of this version, which never changes. */
export const getContext = contextAt("/api/v1/context.jsonld", "getContext", "The newest JSON-LD context", null);

export const getContextVersion = contextAt(CONTEXT_PATH, "getContextVersion", "The JSON-LD context 1.0", "immutable");
