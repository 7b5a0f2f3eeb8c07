import { findRoute } from "../find-route.ts";
import { OPERATIONS } from "../operations.ts";
import { DOCUMENT, faultsBySchema } from "./contract.ts";

type Heard = { status: number; headers: Headers; text: string };

type Media = Record<string, { schema: { $ref?: string } }>;

/**
 * In which ways an answer is none that the OpenAPI document tells of: its status, its media type, its body, which is
 * looked at line by line where it is made of lines. What no operation answers can only be a problem.
 */
export function findAnswerFaults(method: string, address: string, { status, headers, text }: Heard): string[] {
  const { pathname } = new URL(address, "http://wiki.example");
  const type = headers.get("content-type")?.split(";", 1)[0] ?? "";
  const described = describedAt(pathname, method);
  if (!described) return status >= 400 && text !== "" ? faultsOfBody(PROBLEM, type, text) : [];
  const answer = described.responses[status];
  if (!answer) return [`Status ${status} is not documented.`];
  const content = contentOf(answer);
  if (text === "") return mayBeEmpty(method, status, type) ? [] : [`Status ${status} has no body.`];
  return faultsOfBody(content, type, text);
}

/** Of lines there may be none. */
const mayBeEmpty = (method: string, status: number, type: string): boolean =>
  method === "HEAD" || status === 304 || type.endsWith("ndjson");

const PROBLEM: Media = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };

type Responses = Record<string, { $ref?: string; content?: Media }>;

function describedAt(path: string, method: string): { responses: Responses } | undefined {
  const operations = findRoute(OPERATIONS, path)?.operations ?? [];
  const operation = operations.find((candidate) => candidate.method === (method === "HEAD" ? "GET" : method));
  const found = operation && DOCUMENT.paths[operation.path]?.[operation.method.toLowerCase()];
  return found && { responses: found.responses as Responses };
}

function contentOf({ $ref, content }: Responses[string]): Media {
  const shared = DOCUMENT.components.responses as Record<string, { content?: Media }>;
  const named = $ref === undefined ? undefined : shared[$ref.split("/").at(-1) ?? ""];
  return content ?? named?.content ?? {};
}

function faultsOfBody(content: Media, type: string, text: string): string[] {
  const media = content[type];
  if (!media) return [`${type || "A body without a type"} is none of ${Object.keys(content).join(", ") || "nothing"}.`];
  const { $ref } = media.schema;
  if (!$ref) return [];
  if (/[/+]json$/.test(type)) return faultsBySchema($ref, JSON.parse(text));
  if (type !== EVENTS && !type.endsWith("ndjson")) return faultsBySchema($ref, text);
  const lines = type === EVENTS ? dataOf(text) : text.split("\n").filter(Boolean);
  return lines.flatMap((line, at) =>
    faultsBySchema(type === EVENTS ? CHANGE : $ref, JSON.parse(line)).map((fault) => `${at + 1}: ${fault}`),
  );
}

const EVENTS = "text/event-stream";

/** What the description of the events calls their data. */
const CHANGE = "#/components/schemas/Change";

/** The data of all whole events of a stream (HTML Living Standard, 9.2.6). */
const dataOf = (text: string): string[] =>
  text
    .split("\n\n")
    .slice(0, -1)
    .flatMap((event) => /^data: (.*)$/m.exec(event)?.[1] ?? []);
