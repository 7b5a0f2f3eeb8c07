import {
  type ConnectionInfo,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from "@prisma/driver-adapter-utils";
import pg from "pg";
import { columnType, valueParser } from "./column-types.ts";
import { schemaName, withDatabase } from "./database-url.ts";
import { describeFailure } from "./describe-failure.ts";

/**
 * The engine's access to one database over exactly one connection, as the native engine has it: its advisory lock and its
 * transactions belong to that connection, which is made when it is first needed. A migration's script is sent as it is,
 * in one message, so that PostgreSQL splits it and runs it as one transaction.
 */
export class Connection implements SqlDriverAdapter {
  readonly provider = "postgres";
  readonly adapterName = "strata-schema-engine";
  readonly #url: string;
  readonly #afterwards: () => Promise<void>;
  #client: Promise<pg.Client> | undefined;

  /** `afterwards` runs when the engine has disposed of the connection. */
  constructor(url: string, afterwards: () => Promise<void> = async () => undefined) {
    this.#url = url;
    this.#afterwards = afterwards;
  }

  /** A database of its own beside the one of the address, dropped when it is disposed of. */
  static async openShadow(url: string): Promise<Connection> {
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    const main = new Connection(withDatabase(url, "postgres"));
    await main.executeScript(`CREATE DATABASE "${name}"`);
    return new Connection(withDatabase(url, name), async () => {
      await main.executeScript(`DROP DATABASE "${name}" WITH (FORCE)`);
      await main.dispose();
    });
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    const { fields, rows } = await this.#run(query);
    return {
      columnNames: fields.map(({ name }) => name),
      columnTypes: fields.map(({ dataTypeID }) => columnType(dataTypeID)),
      rows,
    };
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    return (await this.#run(query)).rowCount ?? 0;
  }

  async executeScript(script: string): Promise<void> {
    await this.#attempt((client) => client.query(script), script);
  }

  async startTransaction(): Promise<Transaction> {
    await this.executeScript("BEGIN");
    // The engine itself sends COMMIT and ROLLBACK.
    return {
      provider: this.provider,
      adapterName: this.adapterName,
      options: { usePhantomQuery: false },
      queryRaw: (query) => this.queryRaw(query),
      executeRaw: (query) => this.executeRaw(query),
      commit: async () => undefined,
      rollback: async () => undefined,
    };
  }

  getConnectionInfo(): ConnectionInfo {
    return { schemaName: this.#url ? schemaName(this.#url) : undefined, supportsRelationJoins: true };
  }

  async dispose(): Promise<void> {
    await (await this.#client)?.end();
    await this.#afterwards();
  }

  #run({ sql, args }: SqlQuery): Promise<pg.QueryArrayResult<unknown[]>> {
    const types = { getTypeParser: valueParser };
    return this.#attempt((client) => client.query<unknown[]>({ text: sql, values: args, rowMode: "array", types }));
  }

  async #attempt<T>(work: (client: pg.Client) => Promise<T>, script?: string): Promise<T> {
    try {
      this.#client ??= connect(this.#url);
      return await work(await this.#client);
    } catch (failure) {
      const described = new DriverAdapterError(describeFailure(failure, script));
      throw described;
    }
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    options: "-c timezone=UTC",
    application_name: "strata migrations",
  });
  client.on("error", () => undefined);
  await client.connect();
  await client.query(`SET search_path = ${client.escapeIdentifier(schemaName(url))}`);
  return client;
}
