import { answerGraph } from "#lib/formats/rdf/answer-graph.ts";
import type { GraphForm } from "#lib/formats/rdf/graph-forms.ts";
import type { Statement } from "#lib/formats/rdf/statement.ts";
import { siteOfRequest } from "./site-of-request.ts";

/** A GET handler for a graph in one of its forms. */
export const graphRoute =
  (form: GraphForm, read: () => Promise<readonly Statement[]>) =>
  async (request: Request): Promise<Response> =>
    answerGraph(form, await read(), siteOfRequest(request));
