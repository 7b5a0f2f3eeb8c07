import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { findMissingMigrations } from "#lib/db/find-missing-migrations.ts";
import { problem } from "#lib/domain/errors.ts";
import { type Answered, defineOperation } from "../operation.ts";
import { named } from "../schemas/named.ts";

const HEALTHY: Answered<{ status: "ok" }> = { body: { status: "ok" }, keep: "no-store" };

const statusSchema = named("Health", z.object({ status: z.literal("ok") }));

export const checkLive = defineOperation({
  method: "GET",
  path: "/api/health/live",
  operationId: "checkLive",
  summary: "Whether this process answers",
  description: "It asks nobody else, so it says nothing about the database.",
  tags: ["Health"],
  about: "process",
  params: z.strictObject({}),
  query: z.strictObject({}),
  responses: { 200: { description: "It does.", schema: statusSchema }, errors: ["invalid-parameter"] },
  handle: async () => HEALTHY,
});

const PATIENCE_MS = 3_000;

export const checkReady = defineOperation({
  method: "GET",
  path: "/api/health/ready",
  operationId: "checkReady",
  summary: "Whether this process can serve readers",
  description: "Its database answers within three seconds and has all the tables that this version of the code needs.",
  tags: ["Health"],
  about: "process",
  params: z.strictObject({}),
  query: z.strictObject({}),
  responses: { 200: { description: "It can.", schema: statusSchema }, errors: ["invalid-parameter", "unavailable"] },
  async handle(db) {
    const missing = await Promise.race([findMissingMigrations(db), sleep(PATIENCE_MS, null, { ref: false })]);
    if (missing === null)
      return { problem: problem("unavailable", "The database did not answer within three seconds.") };
    if (missing.length > 0)
      return { problem: problem("unavailable", `The database lacks migrations: ${missing.join(", ")}.`) };
    return HEALTHY;
  },
});
