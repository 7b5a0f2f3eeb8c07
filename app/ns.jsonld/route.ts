import { graphRoute } from "#app/_next/graph-route.ts";
import { JSON_LD } from "#lib/formats/rdf/graph-forms.ts";
import { vocabularyGraph } from "#lib/formats/rdf/vocabulary.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

export const GET = graphRoute(JSON_LD, async () => {
  noteKeys("api");
  return vocabularyGraph();
});
