import path from "node:path";
import { z } from "zod";
import { OperatorError } from "./operate/operator-error.ts";

const settings = z.object({
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
  AUTH_SECRET: z.string().min(32).optional(),
  GITHUB_ID: z.string().optional(),
  GITHUB_SECRET: z.string().optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_ID: z.string().optional(),
  OIDC_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().optional(),
  STRATA_SITE: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
  STRATA_TOKEN: z.string().optional(),
  FUZZ_RUNS: z.coerce.number().int().min(1).default(8),
  FUZZ_SEED: z.coerce.number().int().default(2008),
  WEBHOOK_PRIVATE_HOSTS: z
    .string()
    .default("")
    .transform((hosts) => hosts.split(",").map((host) => host.trim().toLowerCase()))
    .transform((hosts) => hosts.filter(Boolean)),
});

/** What is of use only together. */
const TOGETHER = [
  ["GITHUB_ID", "GITHUB_SECRET"],
  ["OIDC_ISSUER", "OIDC_ID", "OIDC_SECRET"],
  ["SMTP_URL", "MAIL_FROM"],
] as const;

const schema = settings.superRefine((said, context) => {
  for (const names of TOGETHER) {
    const missing = names.filter((name) => said[name] === undefined);
    if (missing.length === 0 || missing.length === names.length) continue;
    for (const name of missing)
      context.addIssue({ code: "custom", path: [name], message: `Needed beside the others of ${names.join(", ")}.` });
  }
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
