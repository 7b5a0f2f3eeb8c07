import { CONTEXT_PATH } from "#lib/formats/rdf/context.ts";
import { JSON_LD, N_QUADS, TURTLE } from "#lib/formats/rdf/graph-forms.ts";
import type { Statement } from "#lib/formats/rdf/statement.ts";
import type { Form, Writing } from "./form.ts";

type GraphOf<Body> = (body: Body, writing: Writing) => readonly Statement[] | Promise<readonly Statement[]>;

/**
 * The forms of an answer that are graphs, all three the same one. With `plain` the JSON itself is JSON-LD too and means a
 * part of it; `looksFurther` where the graph is made of more than the body.
 */
export const rdfForms = <Body>(
  graphOf: GraphOf<Body>,
  { plain = true, looksFurther = false }: { plain?: boolean; looksFurther?: boolean } = {},
): Form<Body>[] =>
  [JSON_LD, TURTLE, N_QUADS].map(({ open, ...form }) => ({
    ...form,
    looksFurther,
    ...(plain && form.type === JSON_LD.type ? { context: CONTEXT_PATH } : {}),
    async write(body, writing) {
      const writer = await open(writing.url.origin);
      return writer.write(await graphOf(body, writing)) + writer.end();
    },
  }));
