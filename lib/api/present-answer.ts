import type { Database } from "#lib/db/client.ts";
import { LICENCE } from "#lib/formats/licence.ts";
import { uriOf } from "#lib/formats/rdf/identities.ts";
import { jsonResponse } from "#lib/http/json-response.ts";
import { type Link, linkHeader } from "#lib/http/link-header.ts";
import { OPEN_TO_ALL } from "#lib/http/open-to-all.ts";
import { type Form, JSON_TYPE } from "./form.ts";
import { schemaName, schemaPath } from "./openapi/json-schema.ts";
import type { Answer, Operation } from "./operation.ts";

export const SERVICE: Link[] = [
  { href: "/api/v1/openapi.json", rel: "service-desc", type: "application/json" },
  { href: "/api", rel: "service-doc", type: "text/html" },
];

type Asked = {
  operation: Operation;
  form: { form: Form<unknown> | null };
  suffix: string | null;
  url: URL;
  db: Database;
};

/** An answer that is no problem as it is sent: in the form that was asked for, with the headers that tell of it. */
export async function presentAnswer(
  answer: Exclude<Answer<unknown>, { problem: unknown }>,
  asked: Asked,
): Promise<Response> {
  const {
    operation,
    form: { form },
    suffix,
    url,
    db,
  } = asked;
  if ("moved" in answer) {
    const location = answer.moved + (suffix === null ? "" : `.${suffix}`) + url.search;
    const { replacedBy } = answer;
    const body = { location, ...(replacedBy && { replacedBy: { ...replacedBy, uri: uriOf(replacedBy.id) } }) };
    return jsonResponse(body, { status: 308, headers: { ...OPEN_TO_ALL, location } });
  }
  const headers = headersOf(answer, asked);
  const { status = 200 } = answer;
  if ("written" in answer) {
    const streamed: Record<string, string> = typeof answer.written === "string" ? {} : { "x-accel-buffering": "no" };
    const type = withCharset(operation.type ?? JSON_TYPE);
    return new Response(answer.written, { status, headers: { ...headers, ...streamed, "content-type": type } });
  }
  if (!form) return jsonResponse(answer.body, { status, headers });
  const written = await form.write(answer.body, { url, db });
  const all = { ...headers, ...form.headers, "content-type": withCharset(form.type) };
  return new Response(written, { status, headers: all });
}

type Told = Exclude<Answer<unknown>, { problem: unknown } | { moved: string }>;

function headersOf({ etag, keep, links = [], headers = {} }: Told, { operation, form: { form }, suffix, url }: Asked) {
  const path = suffix === null ? url.pathname : url.pathname.slice(0, -suffix.length - 1);
  const others = operation.forms.filter((other) => other !== form);
  const chosen = chosenBy(operation, suffix);
  return {
    ...OPEN_TO_ALL,
    ...(chosen.length > 0 ? { vary: chosen.join(", ") } : {}),
    ...(etag && !form?.looksFurther ? { etag: form ? `${etag.slice(0, -1)}-${form.suffix}"` : etag } : {}),
    ...(keep && !(form?.looksFurther && keep === "immutable") ? { "cache-control": KEEP[keep] } : {}),
    ...(suffix === null && form ? { "content-location": `${path}.${form.suffix}${url.search}` } : {}),
    ...headers,
    link: linkHeader([
      ...links,
      ...(form === null ? [...schemaLink(operation), ...contextLink(operation)] : []),
      ...others.map((other) => alternate(other, path, url)),
      ...(operation.about === "process" ? [] : [{ href: LICENCE, rel: "license" }]),
      ...SERVICE,
    ]),
  };
}

/** The headers of the request by which the answer was chosen from those that the address has. */
const chosenBy = ({ forms, takes }: Operation, suffix: string | null): string[] => [
  ...(suffix === null && forms.length > 0 ? ["Accept"] : []),
  ...(takes?.includes("Accept-Datetime") ? ["Accept-Datetime"] : []),
];

const KEEP = { immutable: "public, max-age=31536000, immutable", "no-store": "no-store" } as const;

/** The JSON is described by a schema of its own. */
function schemaLink({ type, responses }: Operation): Link[] {
  const name = type === undefined ? schemaName(responses[200].schema) : undefined;
  return name ? [{ href: schemaPath(name), rel: "describedby", type: "application/schema+json" }] : [];
}

/** The JSON is JSON-LD too (JSON-LD 1.1, 6.1): with the context that the link names. */
const contextLink = ({ forms }: Operation): Link[] =>
  forms.flatMap(({ context }) =>
    context ? [{ href: context, rel: "http://www.w3.org/ns/json-ld#context", type: "application/ld+json" }] : [],
  );

const alternate = ({ suffix, type }: Form<unknown>, path: string, url: URL): Link => ({
  href: `${path}.${suffix}${url.search}`,
  rel: "alternate",
  type,
});

/** Text without a charset may be read as anything (RFC 9110, 8.3.2). */
const withCharset = (type: string): string => (type.startsWith("text/") ? `${type}; charset=utf-8` : type);
