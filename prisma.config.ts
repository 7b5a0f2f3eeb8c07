import path from "node:path";
import { defineConfig } from "prisma/config";

// The native schema engine is a download; ours is the same engine's WASM build, from the packages already installed.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve("prisma/schema-engine/run-schema-engine.ts");

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
