import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { createSession } from "#lib/accounts/create-session.ts";
import { SIGNED_IN_HINT, sessionCookieName } from "#lib/accounts/session-cookie.ts";
import { connectDatabase, type Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { clusterUrl, readPort } from "#lib/operate/cluster/cluster-files.ts";
import { migrateDatabase } from "#lib/operate/migrate-database.ts";
import type { Proposal } from "#lib/revisions/proposal.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { S3, S3_PLACEMENT, writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { suppressRevision } from "#lib/suppression/suppress-revision.ts";
import { crawl } from "./people/crawl.ts";
import { createPerson } from "./people/sign-in.ts";

/** The word that must not be found, one beside it in the same text by which it is searched for, and who told it. */
const SECRET = "xyzzyplugh";
const TELLER = "frobozz";
const BESIDE = "gorblimey";

let db: Database;
let product: ChildProcess;
let url = "";

/** A wiki of a few pages, so that every link of it can be followed. */
test.beforeAll(async () => {
  test.setTimeout(300_000);
  const address = await createDatabase();
  await migrateDatabase(address);
  db = connectDatabase(address);
  await writeSmallWorld(db);
  const env = { ...process.env, DATABASE_URL: address, DATA_DIR: process.env.STRATA_TEST_FOLDER, PORT: "0" };
  product = spawn(process.execPath, ["lib/operate/start.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
  url = await new Promise<string>((resolve) => {
    product.stdout?.on("data", (text) => /Strata is at (http\S+)/.exec(String(text))?.slice(1).forEach(resolve));
  });
});
test.afterAll(async () => {
  product.kill("SIGINT");
  await once(product, "exit");
  await db.$disconnect();
});

async function createDatabase(): Promise<string> {
  const folder = path.join(process.env.STRATA_TEST_FOLDER ?? "", "postgres");
  const address = new URL(clusterUrl(folder, readPort(folder) ?? 0));
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  const name = `crawled_${randomUUID().replaceAll("-", "")}`;
  await client.query(`CREATE DATABASE "${name}"`);
  await client.end();
  address.pathname = `/${name}`;
  return address.href;
}

async function save(by: Actor, proposal: Proposal) {
  const saved = await saveRevision(db, by, proposal);
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return saved;
}

const article = (slug: string, words: string): Proposal => ({
  page: null,
  base: null,
  kind: "article",
  slug,
  title: `About ${words}`,
  body: `They live in ${words}, see [[offering:amazon-s3|${words}]] and [[${words}]].\n`,
  record: { definition: `A definition with ${words}.`, altLabels: [words] },
  summary: `Told ${words}`,
  origin: "edit",
});

/**
 * Plants the word where a revision can hold it: in the text, title, address, record and summary of a page that says
 * something else now, in a page that was deleted, in an offering's claims, and as the name of who wrote them. Returns the
 * revisions.
 */
async function plant(): Promise<number[]> {
  const writer = await createPerson(db, "writer", { role: "maintainer" });
  const teller = await createPerson(db, TELLER, { trusted: true });
  const words = `${SECRET} ${BESIDE}`;
  const clean = article("a-page", "nothing");
  const begun = await save(writer, clean);
  const told = await save(teller, { ...article(`a-page-${SECRET}`, words), page: begun.page, base: begun.number });
  await save(writer, { ...clean, page: begun.page, base: told.number, reverts: [told.number] });
  const [offering] = await db.$queryRaw<{ id: number; current: number }[]>`
    SELECT id, current FROM pages WHERE slug = ${S3.slug}`;
  const claim = { ...S3_PLACEMENT, rationale: `Because ${words}.` };
  const claimed = await save(teller, {
    ...S3,
    page: offering?.id ?? 0,
    base: offering?.current ?? 0,
    summary: words,
    record: { ...(S3.record as object), altLabels: [words], placements: [claim] },
  });
  await save(writer, { ...S3, page: claimed.page, base: claimed.number, summary: "" });
  const spam = article(`spam-${SECRET}`, words);
  const posted = await save(teller, spam);
  const gone = { ...spam, page: posted.page, base: posted.number, summary: "Spam", deleted: true };
  const act = { act: "delete-page", page: posted.page, reason: "Spam" };
  const deleted = await save(writer, { ...gone, act });
  return [told, claimed, posted, deleted].map(({ number }) => number);
}

test("what is suppressed is found nowhere: on no page, in no feed, by no search and by no call of the API", async () => {
  test.setTimeout(600_000);
  const planted = await plant();
  const sue = await createPerson(db, "sue", { suppressor: true });
  const grace = await createPerson(db, "grace", { role: "maintainer" });
  const visitors = { nobody: {}, maintainer: await cookiesOf(grace) };
  const look = (headers: Record<string, string>) => crawl(url, { words: [SECRET, TELLER], beside: BESIDE, headers });
  const before = await look(visitors.nobody);
  // Nothing is proven by not finding what was never there to be found.
  for (const surface of [
    /\?at=/,
    /\/history/,
    /\/diff/,
    /\/blame/,
    /^\/recent/,
    /^\/feed\.(?:atom|json)$/,
    /^\/articles\/[^/]+\/feed\.atom$/,
    /^\/api\/v1\/.*at=/,
    /^\/api\/v1\/revisions/,
  ])
    expect(
      before.found.some(({ address, word }) => word === SECRET && surface.test(address)),
      String(surface),
    ).toBe(true);
  for (const revision of planted) {
    const all = { text: true, summary: true, author: true, reason: "A private address" };
    expect(await suppressRevision(db, sue, { revision, ...all })).toHaveProperty("page");
  }
  for (const [name, headers] of Object.entries(visitors)) {
    const after = await look(headers);
    expect(after.found.filter(isOfRevision), `what ${name} finds`).toEqual([]);
    expect(after.failed, `what breaks for ${name}`).toEqual([]);
    expect(after.visited).toBeGreaterThan(150);
  }
});

/** That there is an account of a name is not hidden from those who give rights; what it wrote is. */
const isOfRevision = ({ word, address }: { word: string; address: string }): boolean =>
  word !== TELLER || !/^\/(?:admin\/people|users\/frobozz)/.test(address);

const cookiesOf = async (person: Actor) => ({
  cookie: `${sessionCookieName(false)}=${await createSession(db, person.id)}; ${SIGNED_IN_HINT}=1`,
});
