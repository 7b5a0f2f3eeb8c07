import { readFileSync } from "node:fs";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { Connection } from "./connection.ts";

/** The engine, bound to the database of an address; it connects when it first needs to. */
export function openEngine(url: string, datamodels: string[]): Promise<SchemaEngine> {
  const files = datamodels.map((file): [string, string] => [file, readFileSync(file, "utf8")]);
  const connections = bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "strata-schema-engine",
    connect: async () => new Connection(url),
    connectToShadowDb: () => Connection.openShadow(url),
  });
  return SchemaEngine.new({ datamodels: files.length ? files : undefined }, () => undefined, connections);
}
