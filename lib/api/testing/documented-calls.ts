import type { Parameter } from "../openapi/describe-parameters.ts";
import { OPERATIONS } from "../operations.ts";
import { DOCUMENT } from "./contract.ts";

/**
 * A call as the document tells of it: `address` has the path filled with examples, `query` are its other parameters.
 */
export type DocumentedCall = {
  operationId: string;
  path: string;
  address: string;
  query: Parameter[];
  /** What its address takes beside GET, HEAD and OPTIONS, in capitals. */
  methods: string[];
  statuses: number[];
  schema: string;
};

/** The calls that everybody reads as JSON. */
export const DOCUMENTED_CALLS: DocumentedCall[] = OPERATIONS.filter(
  ({ method, type, permission }) => method === "GET" && !type && !permission,
).map(({ path, operationId }) => {
  const described = DOCUMENT.paths[path]?.get;
  if (!described) throw new Error(`The document does not describe ${operationId}.`);
  const inPath = described.parameters.filter((parameter) => parameter.in === "path");
  return {
    operationId,
    path,
    address: inPath.reduce((address, parameter) => address.replace(`{${parameter.name}}`, exampleOf(parameter)), path),
    query: described.parameters.filter((parameter) => parameter.in === "query"),
    methods: Object.keys(DOCUMENT.paths[path] ?? {}).map((method) => method.toUpperCase()),
    statuses: Object.keys(described.responses).map(Number),
    schema: String(described.responses[200].content["application/json"]?.schema.$ref),
  };
});

/** A value that the document allows. */
export function exampleOf({ schema: { examples, enum: words, default: usual } }: Parameter): string {
  const known = [examples, words].find((values) => Array.isArray(values));
  return String(known?.[0] ?? usual ?? "2026-11-22");
}

/** A value that the document does not allow, or that names nothing. */
export function badValueOf({ schema: { type, maxLength } }: Parameter): string {
  if (type === "integer") return "1.5";
  return typeof maxLength === "number" ? "x".repeat(maxLength + 1) : "no-such-thing";
}

export const addressOf = (address: string, query: [string, string][]): string =>
  query.length ? `${address}?${new URLSearchParams(query)}` : address;

/** The address with all that it cannot do without. */
export const leastAddressOf = ({ address, query }: DocumentedCall, more: [string, string][] = []): string => {
  const needed = query.filter(({ required, name }) => required && !more.some(([other]) => other === name));
  return addressOf(address, [
    ...needed.map((parameter): [string, string] => [parameter.name, exampleOf(parameter)]),
    ...more,
  ]);
};
