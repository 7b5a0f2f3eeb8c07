import type { z } from "zod";
import { type JsonSchema, parameterSchemas } from "./json-schema.ts";

export type Parameter = {
  name: string;
  in: "path" | "query";
  required: boolean;
  description?: string;
  style?: "form";
  explode?: false;
  schema: JsonSchema;
  examples?: Record<string, { value: unknown }>;
};

/** The parameters of one place of a call as OpenAPI has them; a list is written with commas. */
export function describeParameters(parameters: z.ZodObject, place: "path" | "query"): Parameter[] {
  const { properties, required } = parameterSchemas(parameters);
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: required.includes(name),
    ...(typeof description === "string" ? { description } : {}),
    ...(schema.type === "array" ? { style: "form" as const, explode: false as const } : {}),
    schema,
  }));
}
