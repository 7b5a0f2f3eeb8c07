import type { Database } from "#lib/db/client.ts";

/** What a form may look at beside the body: `url` is what was asked for, whose origin is where this wiki believes to be. */
export type Writing = { url: URL; db: Database };

/**
 * A form of an answer beside its JSON: chosen by `Accept`, or by the suffix that stands behind the address. `write` makes
 * it of the same body.
 */
export type Form<Body> = {
  type: string;
  suffix: string;
  description: string;
  write(body: Body, writing: Writing): string | Promise<string>;
  /** What it is sent with beside its type. */
  headers?: Record<string, string>;
  /** It is made of more than the body, so that the validator of the JSON and how long that may be kept do not hold for it. */
  looksFurther?: boolean;
  /** The JSON-LD context with which the JSON means a part of this form. */
  context?: string;
};

export const JSON_TYPE = "application/json";
