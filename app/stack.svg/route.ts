import { clocksOf } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readChosenVendors } from "#lib/domain/chosen-vendors.ts";
import { formatDate } from "#lib/domain/dates.ts";
import { renderStackSvg } from "#lib/formats/stack-svg.ts";
import { readTaxonomy } from "#lib/taxonomy/read-taxonomy.ts";

/** The diagram as a picture to take away; `dark=1` for a dark ground. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const { clocks } = await clocksOf({ asOf: query.get("asOf") ?? undefined, at: query.get("at") ?? undefined });
  const taxonomy = await readTaxonomy(database(), clocks);
  const svg = renderStackSvg(taxonomy, {
    title: `The cloud stack on ${formatDate(taxonomy.asOf)}`,
    vendors: readChosenVendors(query.getAll("vendors")),
    dark: query.get("dark") === "1",
  });
  return new Response(svg, { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
}
