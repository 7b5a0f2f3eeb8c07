import { z } from "zod";
import { today } from "#lib/domain/dates.ts";
import { readEquivalents } from "#lib/taxonomy/read-equivalents.ts";
import { findNamedPage } from "../find-named-page.ts";
import { defineOperation } from "../operation.ts";
import { clockParameters, nameParameter } from "../parameters.ts";
import { readClocks } from "../read-clocks.ts";
import { equivalentsOf, equivalentsSchema } from "../schemas/equivalents.ts";

export const getEquivalents = defineOperation({
  method: "GET",
  path: "/api/v1/equivalents/{name}",
  operationId: "getEquivalents",
  summary: "What else stands where an offering stands",
  description: "Other offerings on the same components on the day of `asOf`, by vendor.",
  tags: ["Stack"],
  params: z.strictObject({ name: nameParameter("amazon-s3") }),
  query: z.strictObject(clockParameters),
  responses: {
    200: { description: "The components, and what stands on them.", schema: equivalentsSchema },
    moved: true,
    errors: ["invalid-parameter", "not-found", "not-yet", "deleted"],
  },
  async handle(db, { params, query }) {
    const { clocks, fixed } = await readClocks(db, query);
    const found = await findNamedPage(db, "offering", params.name, clocks.at, { above: "/api/v1/equivalents" });
    if (!("page" in found)) return found;
    const { page } = found;
    const equivalents = await readEquivalents(db, page.id, clocks);
    const links = [{ href: `/api/v1/offerings/${page.slug}`, rel: "about" }];
    return {
      body: equivalentsOf(page, clocks.asOf ?? today(), equivalents),
      keep: fixed ? "immutable" : null,
      links,
    };
  },
});
