import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client.ts";

export type Database = PrismaClient;

/** What a verb may run in: the database itself or one transaction of it. */
export type Connection = Pick<
  Database,
  | "$queryRaw"
  | "$executeRaw"
  | "$queryRawUnsafe"
  | "$executeRawUnsafe"
  | "page"
  | "slug"
  | "revision"
  | "user"
  | "rendering"
>;

/** A pool of connections to one database. The caller ends it with `$disconnect()`. */
export function connectDatabase(url: string): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }) });
}
