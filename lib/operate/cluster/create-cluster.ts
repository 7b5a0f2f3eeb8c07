import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { OperatorError } from "../operator-error.ts";
import { clusterFiles, writeSecret } from "./cluster-files.ts";
import { findAccount } from "./find-account.ts";
import { findBinaries } from "./find-binaries.ts";
import { isAlive } from "./is-alive.ts";
import { runAs } from "./run-as.ts";

/**
 * Makes the cluster of a folder, once: made beside it and moved into place whole, so that neither a crash nor a second
 * program doing the same leaves half a cluster. The product's role owns its database and may make others, but is no
 * superuser; the superuser has no password and so cannot sign in.
 */
export function createCluster(folder: string, durable: boolean): void {
  if (existsSync(clusterFiles(folder).data)) return;
  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  sweepPartial(folder);
  const partial = mkdtempSync(`${folder}.partial-${process.pid}-`);
  try {
    fillCluster(partial, durable);
    renameSync(partial, folder);
  } catch (failure) {
    if (!existsSync(clusterFiles(folder).data)) throw failure;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function sweepPartial(folder: string): void {
  const prefix = `${path.basename(folder)}.partial-`;
  for (const name of readdirSync(path.dirname(folder))) {
    if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    rmSync(path.join(path.dirname(folder), name), { recursive: true, force: true });
  }
}

function fillCluster(folder: string, durable: boolean): void {
  const { data, password } = clusterFiles(folder);
  const { initdb, postgres } = findBinaries();
  const account = findAccount(folder);
  mkdirSync(data, { mode: 0o700 });
  if (account) chownSync(data, account.uid, account.gid);
  const run = (program: string, args: string[], input?: string) => {
    const { file, args: all, options } = runAs(account, program, args, data);
    const { status, stderr, error } = spawnSync(file, all, { ...options, cwd: "/", input, encoding: "utf8" });
    if (status === 0) return;
    const reason = error?.message ?? stderr.trim().split("\n").at(-1);
    throw new OperatorError(`PostgreSQL's data folder cannot be made in ${folder}: ${reason}`);
  };
  run(initdb, [`--pgdata=${data}`, ...localeOptions(), ...signInOptions, ...(durable ? [] : ["--no-sync"])]);
  const secret = randomBytes(24).toString("base64url");
  run(postgres, ["--single", "-D", data, "-c", "exit_on_error=true", "postgres"], roleStatements(secret));
  writeSecret(password, `${secret}\n`);
}

const signInOptions = ["--username=postgres", "--auth-local=reject", "--auth-host=scram-sha-256", "--no-instructions"];

// The provider built into PostgreSQL sorts alike on every machine; the C library's part only tells letters from others.
function localeOptions(): string[] {
  const ctype = process.platform === "linux" ? "C.UTF-8" : process.platform === "darwin" ? "en_US.UTF-8" : "C";
  return [
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    `--lc-ctype=${ctype}`,
    "--text-search-config=english",
  ];
}

// A single-user backend takes one statement a line.
function roleStatements(secret: string): string {
  return [
    `CREATE ROLE strata LOGIN CREATEDB PASSWORD '${secret}'`,
    "GRANT pg_monitor TO strata",
    "CREATE DATABASE strata OWNER strata",
    "",
  ].join("\n");
}
