import { expect, test } from "@playwright/test";

type Tree = {
  revision: number;
  layers: { title: string; components: { offerings: { title: string; from: string | null }[] }[] }[];
};

const titlesIn = (tree: Tree): string[] =>
  tree.layers.flatMap(({ components }) => components.flatMap(({ offerings }) => offerings.map(({ title }) => title)));

test("the tree of 31 October 2008 holds what stood then and nothing that began later", async ({ request }) => {
  const tree: Tree = await (await request.get("/api/v1/taxonomy?asOf=2008-10-31")).json();
  expect(tree.layers).toHaveLength(4);
  const titles = titlesIn(tree);
  for (const name of ["Google App Engine", "Windows Azure", "Amazon EC2", "Amazon S3", "Amazon SQS", "Amazon SimpleDB"])
    expect(titles).toContain(name);
  expect(titles.some((title) => title.includes("VDC-OS"))).toBe(true);
  const begun = tree.layers.flatMap(({ components }) => components.flatMap(({ offerings }) => offerings));
  expect(begun.filter(({ from }) => from && from > "2008-10-31")).toEqual([]);
  expect(titles).not.toContain("AWS Lambda");
});

test("an answer is compressed once asked for, carries its keys and a strong ETag, and a known one is answered 304", async ({
  request,
}) => {
  const first = await request.get("/api/v1/taxonomy", { headers: { "accept-encoding": "br" } });
  expect(first.headers()["content-encoding"]).toBe("br");
  expect(first.headers()["surrogate-key"]).toContain("taxonomy");
  const etag = first.headers().etag ?? "";
  expect(etag).toMatch(/^"[^"]+"$/);
  const again = await request.get("/api/v1/taxonomy", { headers: { "accept-encoding": "br", "if-none-match": etag } });
  expect(again.status()).toBe(304);
});

test("every error is problem+json with all its faults, and its type leads to an explanation", async ({ request }) => {
  const bad = await request.get("/api/v1/taxonomy?asOf=soon&at=-1&colour=red");
  expect(bad.status()).toBe(400);
  expect(bad.headers()["content-type"]).toContain("application/problem+json");
  const body = await bad.json();
  expect(body.errors.length).toBeGreaterThanOrEqual(3);
  expect((await request.get(body.type)).status()).toBe(200);
  const unknown = await request.get("/api/v1/no/such/thing");
  expect(unknown.status()).toBe(404);
  expect(unknown.headers()["content-type"]).toContain("application/problem+json");
  const wrong = await request.delete("/api/v1/taxonomy");
  expect(wrong.status()).toBe(405);
  expect(wrong.headers().allow).toContain("GET");
});

test("what Next would refuse in its own words is a problem too", async ({ request }) => {
  const answers = [
    { answer: await request.fetch("/api/v1/taxonomy", { method: "PROPFIND" }), status: 405 },
    { answer: await request.get("/api/v1/offerings/%E0%A4%A"), status: 400 },
  ];
  for (const { answer, status } of answers) {
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect((await answer.json()).status).toBe(status);
  }
});

test("the health endpoints answer", async ({ request }) => {
  expect((await request.get("/api/health/live")).status()).toBe(200);
  expect((await request.get("/api/health/ready")).status()).toBe(200);
});

test("the diagram can be had as SVG", async ({ request }) => {
  const svg = await request.get("/stack.svg?asOf=2008-10-31");
  expect(svg.headers()["content-type"]).toContain("image/svg+xml");
  expect(await svg.text()).toContain("Google App Engine");
});
