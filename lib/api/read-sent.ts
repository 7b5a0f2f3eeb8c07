import type { z } from "zod";
import { type Fault, faultsOf, type Problem, problem } from "#lib/domain/errors.ts";
import { JSON_TYPE } from "./form.ts";

/**
 * What the body of a request may be: JSON of one of `types` (`application/json` where none is named). `raw` leaves the
 * reading to the operation.
 */
export type Sends<Sent> = {
  description: string;
  types?: readonly string[];
  schema: z.ZodType<Sent>;
  /** What the OpenAPI document says of it, or of each type, where rules of the wiki judge it that `schema` leaves alone. */
  told?: z.ZodType | Readonly<Record<string, z.ZodType>>;
  raw?: boolean;
  /** Whether the body may be left out. */
  optional?: boolean;
};

/** A page's text may have 1 MB; what carries one and its record stays below this. */
const MAX_BYTES = 4 * 1024 * 1024;

/** The body of a request as its schema reads it, or all that is wrong with it; pointers begin at the body's root. */
export async function readSent<Sent>(
  sends: Sends<Sent>,
  request: Request,
): Promise<{ sent: Sent } | { faults: Fault[] } | { problem: Problem }> {
  const types = sends.types ?? [JSON_TYPE];
  const type = (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const isEmpty = request.body === null || (type === "" && hasNoBody(request.headers));
  if (!types.includes(type) && !(isEmpty && sends.optional))
    return { problem: problem("unsupported-type", `Send it as ${types.join(" or ")}, and say so in Content-Type.`) };
  if (sends.raw) return { sent: null as Sent };
  const read = isEmpty ? { value: {} } : await readJson(request);
  if ("problem" in read) return read;
  const parsed = sends.schema.safeParse(read.value);
  return parsed.success ? { sent: parsed.data } : { faults: faultsOf(parsed.error) };
}

/** A server sees a stream also where nothing is sent; then neither header stands there (RFC 9112, 6.3). */
const hasNoBody = (headers: Headers): boolean =>
  (headers.get("content-length") ?? "0") === "0" && !headers.has("transfer-encoding");

async function readJson(request: Request): Promise<{ value: unknown } | { problem: Problem }> {
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > MAX_BYTES) return { problem: problem("too-large", "A call carries at most 4 MB.") };
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : "It is no JSON.";
    return { problem: problem("unreadable-body", `What was sent is not JSON in UTF-8: ${detail}`) };
  }
}
