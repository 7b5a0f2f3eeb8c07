import { describeParameters } from "./openapi/describe-parameters.ts";
import type { Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";

/** Names that exist in the first content, for examples that run. */
const NAMES: Record<string, string> = { name: "amazon-s3", slug: "amazon-s3", number: "1" };

const SLUGS: Record<string, string> = {
  layers: "platform",
  components: "object-storage",
  vendors: "aws",
  offerings: "amazon-s3",
  models: "nist-800-145",
  articles: "cloud-wars-2008",
};

/** Every call as the reference for people shows it, under the first of its tags. */
export function listCalls() {
  const names = [...new Set(OPERATIONS.map(({ tags }) => tags[0] ?? ""))];
  return names.map((name) => ({ name, calls: OPERATIONS.filter(({ tags }) => tags[0] === name).map(callOf) }));
}

const callOf = (operation: Operation) => ({
  id: operation.operationId,
  method: operation.method,
  path: operation.path,
  example: exampleOf(operation),
  summary: operation.summary.replace(/\.$/, ""),
  description: operation.description ?? "",
  parameters: [...describeParameters(operation.params, "path"), ...describeParameters(operation.query, "query")].map(
    ({ name, in: place, required, description }) => ({
      name,
      in: place,
      required,
      description: String(description ?? ""),
    }),
  ),
});

function exampleOf({ path, query }: Operation): string {
  const collection = path.split("/")[3] ?? "";
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => SLUGS[collection] ?? NAMES[name] ?? "1");
  if ("q" in query.shape && collection in { search: 1, suggest: 1 }) return `${filled}?q=storage`;
  return "asOf" in query.shape ? `${filled}?asOf=2008-10-31` : filled;
}
