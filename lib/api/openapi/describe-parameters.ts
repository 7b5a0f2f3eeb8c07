import type { z } from "zod";
import { type JsonSchema, parameterSchema } from "./json-schema.ts";

export type Parameter = {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description?: unknown;
  style?: "form";
  explode?: false;
  schema: JsonSchema;
};

/** The parameters of one place of a call as OpenAPI has them; a list is written with commas. */
export const describeParameters = ({ shape }: z.ZodObject, place: "path" | "query"): Parameter[] =>
  Object.entries(shape).map(([name, parameter]) => {
    const { description, ...schema } = parameterSchema(parameter as z.ZodType);
    return {
      name,
      in: place,
      required: !(parameter as z.ZodType).safeParse(undefined).success,
      ...(description ? { description } : {}),
      ...(schema.type === "array" ? { style: "form" as const, explode: false as const } : {}),
      schema,
    };
  });
