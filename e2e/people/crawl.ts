type Wanted = {
  /** What is looked for, and a word that stands beside it, by which searches would find it. */
  words: readonly string[];
  beside: string;
  headers: Record<string, string>;
};

/** Which word was found at which address, the addresses that broke, and how many were visited. */
export type Crawled = { found: { word: string; address: string }[]; failed: string[]; visited: number };

const MOST = 3_000;

/**
 * Follows every link of a served wiki from its stack on, and every read of its API at every revision, and says where
 * the words stand. Links that change only the day looked at, that end the session, or that have no end themselves are left out. An address that holds
 * a word was told by a page, which counts as found there; it is visited all the same.
 */
export async function crawl(site: string, { words, beside, headers }: Wanted): Promise<Crawled> {
  const waiting = ["/", "/recent", "/admin/audit", "/me", `/search?q=${beside}`, ...(await callsOf(site, beside))];
  const seen = new Set(waiting);
  const crawled: Crawled = { found: [], failed: [], visited: 0 };
  for (let address = waiting.shift(); address !== undefined && crawled.visited < MOST; address = waiting.shift()) {
    const response = await fetch(site + address, { headers, redirect: "manual" });
    const text = `${response.headers.get("location") ?? ""} ${response.headers.get("link") ?? ""} ${await response.text()}`;
    crawled.visited += 1;
    if (response.status >= 500) crawled.failed.push(`${response.status} ${address}`);
    const there = words.filter((word) => text.toLowerCase().includes(word));
    crawled.found.push(...there.map((word) => ({ word, address })));
    for (const link of linksOf(text, response.headers.get("location"), site)) {
      if (seen.has(link)) continue;
      seen.add(link);
      waiting.push(link);
    }
  }
  if (crawled.visited >= MOST) throw new Error(`There are more than ${MOST} addresses to follow.`);
  return crawled;
}

const LEFT_OUT = /^\/(?:_next|sign-out|api\/auth|recent\/stream|api\/v1\/changes\/stream)|[?&](?:asOf|vendors|kept)=/;

function linksOf(text: string, location: string | null, site: string): string[] {
  const written = [...text.matchAll(/href="(\/[^"#]*)/g)].map(([, address = ""]) => address.replaceAll("&amp;", "&"));
  const all = location ? [...written, location.replace(site, "")] : written;
  return all.filter((address) => address.startsWith("/") && !LEFT_OUT.test(address));
}

type Described = { paths: Record<string, { get?: { parameters?: { name: string; in: string }[] } }> };

/** Every read of the API that its description names: of each page, at each revision, and by the word beside. */
async function callsOf(site: string, beside: string): Promise<string[]> {
  const { paths } = (await (await fetch(`${site}/api/v1/openapi.json`)).json()) as Described;
  const head = await numberOfRevisions(site);
  const numbers = Array.from({ length: head }, (_, index) => String(index + 1));
  const calls: string[] = [];
  for (const [template, { get }] of Object.entries(paths)) {
    if (!get || template.includes("stream")) continue;
    const asked = (get.parameters ?? []).filter((parameter) => parameter.in === "query");
    const queries = ["", ...queriesOf(new Set(asked.map(({ name }) => name)), beside, numbers)];
    for (const address of await namesFor(site, template, numbers))
      calls.push(...queries.map((query) => address + query));
  }
  return calls;
}

const queriesOf = (known: ReadonlySet<string>, beside: string, numbers: readonly string[]): string[] => [
  ...(known.has("q") ? [`?q=${beside}`] : []),
  ...(known.has("name") ? [`?name=${beside}`] : []),
  ...(known.has("at") ? numbers.map((at) => `?at=${at}`) : []),
  ...(known.has("from") && known.has("to") ? numbers.map((to) => `?from=1&to=${to}`) : []),
];

async function numberOfRevisions(site: string): Promise<number> {
  const { revision } = (await (await fetch(`${site}/api/v1/taxonomy`)).json()) as { revision: number };
  return revision;
}

/** The pages that are named where the address begins with another word than their collection. */
const NAMED_BY: Readonly<Record<string, string>> = { equivalents: "offerings", crosswalk: "models" };

/** The addresses of a template: of every page by id, for what names one, and of every revision. */
async function namesFor(site: string, template: string, numbers: readonly string[]): Promise<string[]> {
  const parameter = /\{(\w+)\}/.exec(template)?.[0];
  if (!parameter) return [template];
  const named = /^\/api\/v1\/([a-z]+)\/\{name\}/.exec(template)?.[1];
  if (named === "schemas") return [];
  const collection = named && (NAMED_BY[named] ?? named);
  if (!collection) return numbers.map((number) => template.replace(parameter, number));
  const { items } = (await (await fetch(`${site}/api/v1/${collection}?limit=500`)).json()) as {
    items: { slug: string }[];
  };
  return items.map(({ slug }) => template.replace(parameter, slug));
}
