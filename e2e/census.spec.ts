import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { OPERATIONS } from "#lib/api/operations.ts";
import type { Database } from "#lib/db/client.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { DOORS, SENT } from "./census/doors.ts";
import { listRoutes, METHODS, type Route } from "./census/list-routes.ts";
import { CALLERS, openCaller, refusalOf } from "./census/people.ts";
import { createPerson, productDatabase } from "./people/sign-in.ts";
import { writeArticle } from "./people/write-article.ts";

const ROUTES = listRoutes();
const DOOR_ROUTES = ROUTES.filter(({ sort, methods }) => sort === "handler" && methods.join() === "POST");

let db: Database;
let article: string;
let target: string;

test.describe.configure({ timeout: 180_000 });
test.beforeAll(async () => {
  db = productDatabase();
  const writer = await createPerson(db, "census-writer", { trusted: true });
  article = await writeArticle(db, writer, "Everybody comes by here.");
  target = (await createPerson(db, "census-target")).name;
});
test.afterAll(async () => {
  await stopCompiler();
  await db.$disconnect();
});

/** An address that is there, of each sort of address. */
function fill(address: string): string {
  const [, collection = "", slug = ""] = article.split("/");
  const ofPage: [string, string][] = address.startsWith("/components/")
    ? [["[slug]", "object-storage"]]
    : address.startsWith("/offerings/")
      ? [["[slug]", "amazon-s3"]]
      : [
          ["[collection]", collection],
          ["[slug]", slug],
        ];
  const named: [string, string][] = [
    ...ofPage,
    ["[name]", address.startsWith("/reports/") ? "orphaned" : target],
    ["[code]", "not-found"],
    ["[id]", "1"],
    ["[provider]", "github"],
    ["[...nextauth]", "session"],
    ["[...path]", "v1/taxonomy"],
    ["{number}", "1"],
    ["{name}", SLUGS[address.split("/")[3] ?? ""] ?? "Offering"],
    ["{id}", randomUUID()],
    ["{name}", SLUGS[address.split("/")[3] ?? ""] ?? "Article.json"],
  ];
  return named.reduce((filled, [name, value]) => filled.replace(name, value), address);
}

const SLUGS: Readonly<Record<string, string>> = {
  layers: "platform",
  components: "object-storage",
  vendors: "aws",
  offerings: "amazon-s3",
  models: "samjohnston-2008",
  articles: "cloud-wars-2008",
  crosswalk: "samjohnston-2008",
  equivalents: "amazon-s3",
};

type Heard = { status: number; type: string };

/** One call, from a network of its own: how often one may call is told elsewhere. What goes on for ever is not awaited. */
async function call(route: string, method: string, headers: Record<string, string>): Promise<Heard> {
  const site = process.env.STRATA_URL ?? "";
  const body = ["POST", "PUT", "PATCH"].includes(method) ? new URLSearchParams(SENT[route]) : undefined;
  const client = randomUUID().replaceAll("-", "").match(/.{4}/g)?.join(":") ?? "";
  const sent = { accept: "application/json, */*", origin: site, "x-forwarded-for": client, ...headers };
  const leave = new AbortController();
  const answer = await fetch(site + fill(route), {
    method,
    headers: sent,
    body,
    redirect: "manual",
    signal: leave.signal,
  });
  const isProblem = answer.headers.get("content-type")?.startsWith("application/problem+json");
  const type = isProblem && method !== "HEAD" ? ((await answer.json()) as { type: string }).type : "";
  leave.abort();
  return { status: answer.status, type };
}

test("every door has its row in the table, and every row its door", () => {
  expect(DOOR_ROUTES.map(({ address }) => address).toSorted()).toEqual(Object.keys(DOORS).toSorted());
});

for (const who of CALLERS) {
  test(`called by ${who}, nothing breaks with any method, and no address takes a method that it does not have`, async () => {
    const { headers } = await openCaller(db, who);
    const wrong: string[] = [];
    for (const { address, sort, methods } of ROUTES) {
      const shown = await headers();
      for (const method of METHODS) {
        const { status } = await call(address, method, shown);
        if (!isExpected({ address, sort, methods }, method, status)) wrong.push(`${method} ${address}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test(`the doors let ${who} in where the table says so, and nowhere else`, async () => {
    const caller = await openCaller(db, who);
    const wrong: string[] = [];
    for (const { address } of DOOR_ROUTES) {
      const { status, type } = await call(address, "POST", await caller.headers());
      const refusal = refusalOf(DOORS[address] ?? "", caller);
      const refused = status === 401 || type === "/problems/not-permitted";
      if (refusal === null ? refused : status !== refusal) wrong.push(`${address}: ${status} ${type}`);
    }
    expect(wrong).toEqual([]);
  });
}

test("no door takes a cookie with a form from another site, or from none that it names", async () => {
  const { headers } = await openCaller(db, "an admin");
  const wrong: string[] = [];
  for (const { address } of DOOR_ROUTES) {
    for (const origin of ["https://elsewhere.example", "null", ""]) {
      const { status, type } = await call(address, "POST", { ...(await headers()), origin });
      if (type !== "/problems/foreign-origin") wrong.push(`${address} from ${origin || "nowhere"}: ${status} ${type}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("no call of the API that asks for a permission takes a cookie for somebody who has it", async () => {
  const { headers } = await openCaller(db, "an admin");
  const wrong: string[] = [];
  for (const { path: address, method, permission } of OPERATIONS) {
    if (!permission) continue;
    const { status } = await call(address, method, await headers());
    if (status !== 401) wrong.push(`${method} ${address}: ${status}`);
  }
  expect(wrong).toEqual([]);
});

function isExpected({ address, sort, methods }: Route, method: string, status: number): boolean {
  if (status >= 500) return false;
  // What answers for all that is below it knows the methods of each; the operations are called by themselves.
  if (address.includes("[...")) return true;
  if (methods.includes(method)) return status !== 405;
  // What it takes, everything may be asked.
  if (method === "OPTIONS") return status < 300 || status === 405;
  return status === 405 || (sort !== "operation" && status === 404);
}
