import path from "node:path";
import { z } from "zod";
import { OperatorError } from "./operate/operator-error.ts";

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z
    .string()
    .min(1)
    .default(".data")
    .transform((folder) => path.resolve(folder)),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  CACHE_BYTES: z.coerce
    .number()
    .int()
    .min(1024)
    .default(64 * 1024 * 1024),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});

export type Env = z.infer<typeof schema>;

/**
 * The settings of this process: the only reader of `process.env`. A setting that cannot be read throws an
 * `OperatorError` whose sentence names it.
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== "")));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new OperatorError(`These settings of the environment cannot be used:\n${faults.join("\n")}`);
}

/** The environment for a program that we start: ours and `extra`, with the Node that runs us first in the path. */
export function childEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const PATH = [path.dirname(process.execPath), process.env.PATH].join(path.delimiter);
  return { ...process.env, PATH, ...extra };
}

/** Sets what code of others in this process reads from the environment. */
export function setEnvironment(values: Record<string, string>): void {
  Object.assign(process.env, values);
}
