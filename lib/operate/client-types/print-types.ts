import { execFileSync } from "node:child_process";
import path from "node:path";
import { compile } from "json-schema-to-typescript";
import { describeApi } from "#lib/api/openapi/describe-api.ts";
import { OPERATIONS } from "#lib/api/operations.ts";
import { pathsSchema } from "./paths-schema.ts";

const project = path.resolve(import.meta.dirname, "../../..");

/** Where the types of the client stand. */
export const TYPES_FILE = path.join(project, "lib/client/api-types.ts");

const BANNER = `// The API as TypeScript, made of its OpenAPI document by
//   node lib/operate/write-client-types.ts
// A test says when it is out of date.
`;

/** The API as types that \`openapi-fetch\` reads, written as our formatter writes them. */
export async function printTypes(): Promise<string> {
  const printed = await compile(pathsSchema(describeApi(OPERATIONS)), "paths", {
    additionalProperties: false,
    bannerComment: "",
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
  return format(BANNER + printed.replace(WHERE_FROM, "").replace(STATUS, "$1:"));
}

/** Says of each named type by which schema it was referenced. */
const WHERE_FROM = / \* This \w+ was referenced by [^\n]*\n \* via the `definition` "\w+"\.\n/g;

/** A status is a number to who picks an answer by it. */
const STATUS = /^"(\d{3})":/gm;

const format = (source: string): string =>
  execFileSync(
    process.execPath,
    [
      path.join(project, "node_modules/@biomejs/biome/bin/biome"),
      "check",
      "--write",
      `--stdin-file-path=${TYPES_FILE}`,
    ],
    {
      cwd: project,
      input: source,
      encoding: "utf8",
    },
  );
