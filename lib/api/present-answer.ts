import { jsonResponse } from "#lib/http/json-response.ts";
import { type Link, linkHeader } from "#lib/http/link-header.ts";
import { OPEN_TO_ALL } from "#lib/http/open-to-all.ts";
import { type Form, JSON_TYPE } from "./form.ts";
import type { Answer, Operation } from "./operation.ts";

export const SERVICE: Link[] = [
  { href: "/api/v1/openapi.json", rel: "service-desc", type: "application/json" },
  { href: "/api", rel: "service-doc", type: "text/html" },
];

type Asked = { operation: Operation; form: { form: Form<unknown> | null }; suffix: string | null; url: URL };

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
  } = asked;
  if ("moved" in answer) {
    const location = answer.moved + (suffix === null ? "" : `.${suffix}`) + url.search;
    return jsonResponse({ location }, { status: 308, headers: { ...OPEN_TO_ALL, location } });
  }
  const headers = headersOf(answer, asked);
  const { status = 200 } = answer;
  if ("written" in answer) {
    const streamed: Record<string, string> = typeof answer.written === "string" ? {} : { "x-accel-buffering": "no" };
    const type = withCharset(operation.type ?? JSON_TYPE);
    return new Response(answer.written, { status, headers: { ...headers, ...streamed, "content-type": type } });
  }
  if (!form) return jsonResponse(answer.body, { status, headers });
  const written = await form.write(answer.body, { url });
  return new Response(written, { status, headers: { ...headers, "content-type": withCharset(form.type) } });
}

type Told = Exclude<Answer<unknown>, { problem: unknown } | { moved: string }>;

function headersOf({ etag, keep, links = [], headers = {} }: Told, { operation, form: { form }, suffix, url }: Asked) {
  const path = suffix === null ? url.pathname : url.pathname.slice(0, -suffix.length - 1);
  const others = operation.forms.filter((other) => other !== form);
  const chosen: Record<string, string> = suffix === null && operation.forms.length > 0 ? { vary: "Accept" } : {};
  return {
    ...OPEN_TO_ALL,
    ...chosen,
    ...(etag ? { etag: form ? `${etag.slice(0, -1)}-${form.suffix}"` : etag } : {}),
    ...(keep ? { "cache-control": KEEP[keep] } : {}),
    ...(suffix === null && form ? { "content-location": `${path}.${form.suffix}${url.search}` } : {}),
    ...headers,
    link: linkHeader([...links, ...others.map((other) => alternate(other, path, url)), ...SERVICE]),
  };
}

const KEEP = { immutable: "public, max-age=31536000, immutable", "no-store": "no-store" } as const;

const alternate = ({ suffix, type }: Form<unknown>, path: string, url: URL): Link => ({
  href: `${path}.${suffix}${url.search}`,
  rel: "alternate",
  type,
});

/** Text without a charset may be read as anything (RFC 9110, 8.3.2). */
const withCharset = (type: string): string => (type.startsWith("text/") ? `${type}; charset=utf-8` : type);
