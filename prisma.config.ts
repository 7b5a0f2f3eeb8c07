import path from "node:path";
import { defineConfig } from "prisma/config";
import { clusterUrl, readPort } from "./lib/operate/cluster/cluster-files.ts";

// The native schema engine is a download; ours is the same engine's WASM build, from the packages already installed.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve("prisma/schema-engine/run-schema-engine.ts");

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL || findEmbedded() },
});

/** The embedded database, for the Prisma command line beside a running product; nothing where there is none. */
function findEmbedded(): string {
  const folder = path.resolve(process.env.DATA_DIR || ".data", "postgres");
  const port = readPort(folder);
  return port ? clusterUrl(folder, port) : "";
}
