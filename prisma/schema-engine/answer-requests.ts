import readline from "node:readline";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { z } from "zod";
import { withDatabase } from "./database-url.ts";
import { describeError } from "./describe-error.ts";
import { openEngine } from "./open-engine.ts";
import type { EngineArguments } from "./read-arguments.ts";
import { watchPanics } from "./watch-panics.ts";

const requestSchema = z.object({ id: z.number(), method: z.string(), params: z.unknown() });

type Request = z.infer<typeof requestSchema>;

/**
 * Answers JSON-RPC 2.0, one document a line on standard input and output, one request after the other, until the input
 * ends. The methods are the engine's; `getDatabaseVersion` is what the command line calls `version`.
 */
export async function answerRequests({ url, datamodels }: EngineArguments): Promise<void> {
  let engine: SchemaEngine | undefined;
  for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const request = requestSchema.safeParse(line.trim() ? JSON.parse(line) : null).data;
    if (!request) continue;
    watchPanics((message) => write({ id: request.id, error: describeError(new Error(message), true) }));
    try {
      engine ??= await openFor(request, url, datamodels);
      const result = await call(engine, request);
      if (request.method === "diff") printDiff(request, result);
      write({ id: request.id, result: result ?? null });
    } catch (failure) {
      write({ id: request.id, error: describeError(failure) });
    }
  }
  process.exit();
}

// A comparison of schemas needs a server for its shadow database, not the database itself.
async function openFor({ method }: Request, url: string, datamodels: string[]): Promise<SchemaEngine> {
  try {
    return await openEngine(url, datamodels);
  } catch (failure) {
    if (method !== "diff" || !/does not exist/.test(String(failure))) throw failure;
    return openEngine(withDatabase(url, "postgres"), datamodels);
  }
}

async function call(engine: SchemaEngine, { method, params }: Request): Promise<unknown> {
  if (method === "getDatabaseVersion") return engine.version();
  const verb: unknown = Reflect.get(engine, method);
  if (typeof verb !== "function") throw new Error(`The schema engine has no method ${method}.`);
  return verb.call(engine, params ?? {});
}

// The native engine prints a difference itself, through the command line, and answers with the exit code.
function printDiff({ id }: Request, result: unknown): void {
  const content = z.object({ stdout: z.string() }).safeParse(result).data?.stdout;
  if (content) write({ id: 1_000_000_000 + id, method: "print", params: { content } });
}

function write(message: object): void {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}
