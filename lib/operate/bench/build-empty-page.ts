import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { childEnvironment } from "#lib/env.ts";
import { OperatorError } from "../operator-error.ts";
import { runCommand } from "../run-command.ts";

const project = path.resolve(import.meta.dirname, "../../..");

const FILES = {
  "package.json": '{ "private": true, "type": "module" }\n',
  "next.config.mjs": `export default { compress: false, poweredByHeader: false, turbopack: { root: ${JSON.stringify(project)} } };\n`,
  "app/layout.jsx": 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;\n',
  "app/page.jsx": [
    'import { connection } from "next/server";',
    "export default async function Page() {",
    "  await connection();",
    "  return <p>Nothing.</p>;",
    "}\n",
  ].join("\n"),
};

/** The folder of a built app of one empty page that is rendered for each request: what a page costs at the very least. */
export async function buildEmptyPage(): Promise<string> {
  const next = path.join(project, "node_modules/next");
  const { version } = JSON.parse(readFileSync(path.join(next, "package.json"), "utf8"));
  const folder = path.join(project, ".next/bench", `empty-page-${version}`);
  if (existsSync(path.join(folder, ".next/BUILD_ID"))) return folder;
  mkdirSync(path.join(folder, "app"), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
  const env = childEnvironment({ NODE_ENV: "production", NEXT_DIST_DIR: ".next", NEXT_TELEMETRY_DISABLED: "1" });
  const { code, output } = await runCommand(process.execPath, [path.join(next, "dist/bin/next"), "build"], {
    cwd: folder,
    env,
  });
  if (code !== 0) throw new OperatorError(`The empty page cannot be built:\n${output.trim()}`);
  return folder;
}
