import { EXAMPLES } from "./examples.ts";
import { JSON_TYPE } from "./form.ts";
import type { Parameter } from "./openapi/describe-parameters.ts";
import { describeParameters } from "./openapi/describe-parameters.ts";
import type { Operation } from "./operation.ts";

/** A call that runs over the first content; one that would write only says what it would. `body` is text. */
export type ExampleCall = { method: string; address: string; headers: Record<string, string>; body: string | null };

/** What shows an operation best beside what it cannot do without. */
const SHOWN: Readonly<Record<string, readonly [string, string][]>> = {
  search: [["q", "storage"]],
  suggest: [["q", "amaz"]],
  listOfferings: [["component", "object-storage"]],
  listChanges: [["limit", "10"]],
  streamChanges: [["since", "0"]],
  getDiff: [
    ["from", "1"],
    ["to", "1"],
  ],
};

/** The call of an operation as its reference shows it. */
export function exampleCall({
  operationId,
  method,
  path,
  params,
  query,
  takes = [],
  sends,
  permission,
}: Operation): ExampleCall {
  const inPath = describeParameters(params, "path");
  const filled = inPath.reduce((address, part) => address.replace(`{${part.name}}`, usualValue(part)), path);
  const needed = describeParameters(query, "query").filter(({ required }) => required);
  const shown =
    SHOWN[operationId] ?? needed.map((parameter): [string, string] => [parameter.name, usualValue(parameter)]);
  const asked = new URLSearchParams([
    ...shown.map(([name, value]) => [name, value]),
    ...noteOf(Object.keys(query.shape), method),
  ]);
  const [type, body] = sends ? sentOf(operationId, sends.types) : [null, null];
  return {
    method,
    address: asked.size > 0 ? `${filled}?${asked}` : filled,
    headers: {
      ...(permission ? { Authorization: "Bearer $STRATA_TOKEN" } : {}),
      ...(takes.includes("If-Match") ? { "If-Match": "*" } : {}),
      ...(type ? { "Content-Type": type } : {}),
    },
    body,
  };
}

const usualValue = ({ schema: { examples, default: usual } }: Parameter): string =>
  String((Array.isArray(examples) ? examples[0] : undefined) ?? usual ?? "1");

function noteOf(known: string[], method: string): [string, string][] {
  if (method === "GET" || !known.includes("dryRun")) return [];
  return [...(known.includes("summary") ? [["summary", "Trying it out"] as [string, string]] : []), ["dryRun", "true"]];
}

function sentOf(operationId: string, types: readonly string[] = [JSON_TYPE]): [string, string] {
  for (const type of types) {
    const example =
      EXAMPLES[`${operationId}:sent:${type}`] ?? (type === types.at(-1) ? EXAMPLES[`${operationId}:sent`] : undefined);
    if (example !== undefined) return [type, JSON.stringify(example)];
  }
  throw new Error(`${operationId} has no example of what it is sent.`);
}

/** The call as it is typed in a shell, to the wiki at `site`. */
export function writeCurl({ method, address, headers, body }: ExampleCall, site: string): string {
  const parts = [
    `curl${method === "GET" ? "" : ` -X ${method}`} ${quote(site + address)}`,
    ...Object.entries(headers).map(
      ([name, value]) => `-H ${value.includes("$") ? `"${name}: ${value}"` : quote(`${name}: ${value}`)}`,
    ),
    ...(body === null ? [] : [`-d ${quote(body)}`]),
  ];
  return parts.join(" \\\n  ");
}

/** In single quotes a shell takes everything as it stands but the quote itself. */
const quote = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`;
