/**
 * A form of an answer beside its JSON: chosen by `Accept`, or by the suffix that stands behind the address. `write` makes
 * it of the same body; `url` is what was asked for, whose origin is where this wiki believes to be.
 */
export type Form<Body> = {
  type: string;
  suffix: string;
  description: string;
  write(body: Body, context: { url: URL }): string | Promise<string>;
};

export const JSON_TYPE = "application/json";
