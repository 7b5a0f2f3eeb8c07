import { OPEN_TO_ALL } from "#lib/http/open-to-all.ts";
import type { GraphForm } from "./graph-forms.ts";
import type { Statement } from "./statement.ts";

/** A graph as an answer; `site` is where its addresses are. */
export async function answerGraph(form: GraphForm, statements: readonly Statement[], site: string): Promise<Response> {
  const writer = await form.open(site);
  const type = form.type.startsWith("text/") ? `${form.type}; charset=utf-8` : form.type;
  return new Response(writer.write(statements) + writer.end(), { headers: { ...OPEN_TO_ALL, "content-type": type } });
}
