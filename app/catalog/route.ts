import { JSON_LD, TURTLE } from "#lib/formats/rdf/graph-forms.ts";
import { seeOther } from "#lib/http/see-other.ts";

const CHOICES = [TURTLE, JSON_LD].map(({ type, suffix }) => ({ type, address: `/catalog.${suffix}` }));

export const GET = async (request: Request): Promise<Response> => seeOther(request, CHOICES);
