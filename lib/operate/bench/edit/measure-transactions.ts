import pg from "pg";
import { type Database, POOLS } from "#lib/db/client.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { bodyOf, LINES } from "./bench-text.ts";
import { type BenchWiki, makePage } from "./bench-wiki.ts";
import { type Spread, spreadOf } from "./spread.ts";

const WARM_UP = 50;
// The p99 of few is where disturbances happen to begin: with 600, that of the bare INSERT alone came out between 1 and 5 ms.
const ROUNDS = 2000;

export type Transactions = { saves: Spread[]; bare: Spread };

/**
 * How long the transaction of a save takes in each wiki, beside the commit of one bare INSERT of a row of the same size on
 * the same server, in turns: what disturbs the one disturbs the other.
 */
export async function measureTransactions(wikis: readonly BenchWiki[], url: string): Promise<Transactions> {
  const bare = await openBare(url);
  const savers = await Promise.all(wikis.map(openSaver));
  const times: number[][] = [...savers, bare].map(() => []);
  for (let round = 1; round <= WARM_UP + ROUNDS; round += 1) {
    const turns = Array.from({ length: LINES }, (_, line) => (line === round % LINES ? round : 0));
    for (const [at, measured] of [...savers, bare].entries()) {
      const ms = await measured.run(bodyOf(turns));
      if (round > WARM_UP) times[at]?.push(ms);
    }
  }
  await bare.end();
  return { saves: times.slice(0, -1).map(spreadOf), bare: spreadOf(times.at(-1) ?? []) };
}

interface Timed {
  run(body: string): Promise<number>;
}

async function openBare(url: string): Promise<Timed & { end(): Promise<void> }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("CREATE TABLE bare (id serial PRIMARY KEY, body text, record jsonb, hash bytea)");
  const text = "INSERT INTO bare (body, record, hash) VALUES ($1, $2, $3)";
  const run = (body: string) =>
    time(() => client.query({ name: "bare", text, values: [body, "{}", Buffer.alloc(128)] }));
  return { run, end: () => client.end() };
}

async function openSaver({ db, actor }: BenchWiki): Promise<Timed> {
  const { id: page, slug, number } = await makePage(db, actor);
  let base = number;
  const held = timeConnections(db);
  const run = async (body: string): Promise<number> => {
    const saved = await saveRevision(db, actor, {
      page,
      base,
      kind: "article",
      slug,
      title: `Edited ${slug}`,
      body,
      record: {},
      summary: "",
      origin: "edit",
    });
    if (!saved.ok || !saved.changed) throw new Error(`Nothing was saved: ${JSON.stringify(saved)}`);
    base = saved.number;
    const [spent, ...others] = held.splice(0);
    if (spent === undefined || others.length)
      throw new Error("A save has to be one transaction and ask nothing beside.");
    return spent;
  };
  return { run };
}

/** How long each connection of a database is held from now on: a transaction's from before its BEGIN to after its COMMIT. */
function timeConnections(db: Database): number[] {
  const held: number[] = [];
  let began = 0;
  POOLS.get(db)
    ?.on("acquire", () => {
      began = performance.now();
    })
    .on("release", () => held.push(performance.now() - began));
  return held;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
