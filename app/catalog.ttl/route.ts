import { database } from "#app/_next/database.ts";
import { graphRoute } from "#app/_next/graph-route.ts";
import { catalogGraph } from "#lib/formats/rdf/catalog-graph.ts";
import { TURTLE } from "#lib/formats/rdf/graph-forms.ts";
import { readLastChange } from "#lib/revisions/read-last-change.ts";

export const GET = graphRoute(TURTLE, async () => catalogGraph({ modified: await readLastChange(database()) }));
