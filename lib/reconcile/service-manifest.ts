import { KINDS } from "#lib/domain/kinds.ts";
import { typeOf } from "#lib/domain/resolve/reconcile-terms.ts";

/** The address of the service, below which its parts are. */
export const SERVICE_PATH = "/api/v1/reconcile";

/** Who the service is and what it can do (Reconciliation Service API 0.2, 3), with addresses at this origin. */
export const serviceManifest = (origin: string) => ({
  versions: ["0.1", "0.2"],
  name: "Strata, the cloud computing stack",
  identifierSpace: `${origin}/id/`,
  schemaSpace: `${origin}/api/v1/openapi.json`,
  documentation: `${origin}/api`,
  logo: `${origin}/icon.svg`,
  defaultTypes: KINDS.map(typeOf),
  view: { url: `${origin}/id/{{id}}` },
  preview: { url: `${origin}${SERVICE_PATH}/preview?id={{id}}`, width: 420, height: 180 },
  suggest: {
    entity: partOf(origin, "/suggest/entity"),
    property: partOf(origin, "/suggest/property"),
    type: partOf(origin, "/suggest/type"),
  },
  extend: { propose_properties: partOf(origin, "/properties"), property_settings: [] },
});

const partOf = (origin: string, path: string) => ({ service_url: origin + SERVICE_PATH, service_path: path });
