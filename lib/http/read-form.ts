import { type Problem, problem } from "#lib/domain/errors.ts";
import type { FormFields } from "#lib/domain/form-fields.ts";

/** A page's text may have 1 MB; a form that carries one and its record stays below this. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * The fields of a form that was sent: as a browser does (urlencoded, multipart without files) or as a flat JSON object of
 * strings and lists of strings.
 */
export async function readForm(request: Request): Promise<{ fields: FormFields } | { problem: Problem }> {
  const body = await request.arrayBuffer();
  if (body.byteLength > MAX_BYTES) return { problem: problem("too-large", "A form holds at most 4 MB.") };
  const type = request.headers.get("content-type") ?? "";
  try {
    if (type.startsWith("application/json"))
      return { fields: fieldsOfJson(JSON.parse(new TextDecoder().decode(body))) };
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    return { fields: fieldsOf([...form].filter((pair): pair is [string, string] => typeof pair[1] === "string")) };
  } catch {
    return { problem: problem("invalid-input", "What was sent is neither a form nor a JSON object of its fields.") };
  }
}

function fieldsOf(pairs: readonly [string, string][]): FormFields {
  const fields: FormFields = Object.create(null);
  for (const [name, value] of pairs) {
    fields[name] ??= [];
    fields[name].push(value);
  }
  return fields;
}

function fieldsOfJson(value: unknown): FormFields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("No object.");
  return fieldsOf(
    Object.entries(value).flatMap(([name, held]) => [held].flat().map((one): [string, string] => [name, String(one)])),
  );
}
