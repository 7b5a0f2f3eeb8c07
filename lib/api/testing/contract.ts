import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describeApi } from "../openapi/describe-api.ts";
import { OPERATIONS } from "../operations.ts";

export const DOCUMENT = describeApi(OPERATIONS);

/**
 * What is wrong with a body by the schema of this name in the document; none of its objects may hold more than it
 * says.
 */
export function faultsBySchema(ref: string, body: unknown): string[] {
  const validate = validator.getSchema(`api.json${ref}`);
  if (!validate) throw new Error(`The document has no ${ref}.`);
  return validate(body) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const validator = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
addFormats.default(validator);
validator.addKeyword("components");
validator.addSchema({ $id: "api.json", components: closed(DOCUMENT.components) });

/** The document leaves objects open, so that members may be added; the tests see every one that it does not tell of. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== "object" || part === null) return part;
  const members = Object.fromEntries(Object.entries(part).map(([name, member]) => [name, closed(member)]));
  const isOpen = members.type === "object" && "properties" in members && !("additionalProperties" in members);
  return isOpen ? { ...members, additionalProperties: false } : members;
}
