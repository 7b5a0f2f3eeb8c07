import { parseArgs } from "node:util";

const databaseCommands = ["can-connect-to-database", "create-database", "drop-database"] as const;

export type DatabaseCommand = (typeof databaseCommands)[number];

export interface EngineArguments {
  command: "version" | "serve" | DatabaseCommand;
  url: string;
  /** The files of the Prisma schema. */
  datamodels: string[];
}

/** What the Prisma command line passes to its schema engine. Throws on a sub-command that the engine does not have. */
export function readArguments(args: string[]): EngineArguments {
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    options: {
      version: { type: "boolean", short: "V" },
      datasource: { type: "string", default: "{}" },
      datamodels: { type: "string", multiple: true, default: [] },
      "enabled-preview-features": { type: "string" },
      "extension-types": { type: "string" },
    },
  });
  const { url = "" }: { url?: string } = JSON.parse(String(values.datasource));
  const datamodels = [values.datamodels ?? []].flat().map(String);
  return { command: readCommand(values.version === true, positionals), url, datamodels };
}

function readCommand(version: boolean, positionals: string[]): EngineArguments["command"] {
  if (version) return "version";
  if (positionals[0] !== "cli") return "serve";
  const command = databaseCommands.find((name) => name === positionals[1]);
  if (command) return command;
  throw new Error(`The schema engine knows no command ${positionals[1]}; it knows ${databaseCommands.join(", ")}.`);
}
