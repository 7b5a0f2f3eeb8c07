// Runs before every npm script, on whatever Node the machine has: plain JavaScript without any package. Installs the
// packages when they are missing or not those of the lock file, and generates the Prisma client when its schema changed.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));
const inProject = (name) => path.join(project, name);

try {
  if (!arePackagesCurrent()) installPackages();
  if (!isClientCurrent()) generateClient();
} catch (failure) {
  console.error(`\nThe packages cannot be set up: ${failure.message}`);
  process.exit(1);
}

function arePackagesCurrent() {
  if (!existsSync(inProject("node_modules/node/bin/node"))) return false;
  const wanted = readPackages("package-lock.json");
  const installed = readPackages("node_modules/.package-lock.json");
  return Object.entries(wanted).every(([name, entry]) => {
    const present = installed[name];
    if (name === "" || (!present && (entry.optional || entry.peer))) return true;
    return present?.version === entry.version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(inProject(file), "utf8")).packages;
  } catch {
    return {};
  }
}

function installPackages() {
  console.log("Installing the packages of package-lock.json (about a minute) …");
  run(process.platform === "win32" ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

function isClientCurrent() {
  try {
    return readFileSync(stampFile(), "utf8") === clientInputs();
  } catch {
    return false;
  }
}

function generateClient() {
  run(inProject("node_modules/node/bin/node"), [inProject("node_modules/prisma/build/index.js"), "generate"]);
  writeFileSync(stampFile(), clientInputs());
}

function stampFile() {
  return inProject("lib/db/generated/.inputs");
}

function clientInputs() {
  const hash = createHash("sha256").update(readFileSync(inProject("prisma/schema.prisma")));
  return hash.update(readFileSync(inProject("node_modules/prisma/package.json"))).digest("hex");
}

function run(file, args) {
  try {
    execFileSync(file, args, { cwd: project, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  } catch (cause) {
    const output = `${cause.stdout ?? ""}${cause.stderr ?? ""}`;
    throw new Error(`${path.basename(file)} ${args.join(" ")} failed.\n${output}`, { cause });
  }
}
