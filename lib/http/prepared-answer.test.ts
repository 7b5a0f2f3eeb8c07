import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { AnswerHeaders } from "./answer.ts";
import { PreparedAnswer, type Representation } from "./prepared-answer.ts";

const body = Buffer.from("The stack, told as OSI tells networking. ".repeat(100));
const prepare = (headers: AnswerHeaders = {}, content = body, status = 200): PreparedAnswer =>
  new PreparedAnswer(
    { status, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body: content },
    { effort: "kept", tagged: true },
  );

const headerIn = (headers: string[], name: string): string | undefined =>
  headers[headers.indexOf(name) + 1 || headers.length];
const header = ({ headers }: Representation, name: string): string | undefined => headerIn(headers, name);

test("each encoding holds the same content, its own length and its own strong tag", async () => {
  const answer = prepare();
  const [plain, gzip, br] = [
    await answer.represent("identity"),
    await answer.represent("gzip"),
    await answer.represent("br"),
  ];
  expect(plain.body).toEqual(body);
  expect(gunzipSync(gzip.body)).toEqual(body);
  expect(brotliDecompressSync(br.body)).toEqual(body);
  for (const made of [plain, gzip, br]) expect(header(made, "content-length")).toBe(String(made.body.length));
  expect([plain, gzip, br].map((made) => header(made, "content-encoding"))).toEqual([undefined, "gzip", "br"]);
  expect(new Set([plain.tag, gzip.tag, br.tag]).size).toBe(3);
  expect(br.tag).toBe(plain.tag.replace(/"$/, '-br"'));
});

test("an encoding is made once, however many ask for it at the same time, and counts as room taken", async () => {
  const answer = prepare();
  const before = answer.bytes;
  let grew = 0;
  answer.onGrow = () => grew++;
  expect(answer.find("br")).toBeUndefined();
  const made = await Promise.all([1, 2, 3].map(() => answer.represent("br")));
  expect(new Set(made).size).toBe(1);
  expect(answer.find("br")).toBe(made[0]);
  expect(grew).toBe(1);
  expect(answer.bytes).toBeGreaterThanOrEqual(before + (made[0]?.body.length ?? 0));
});

test("what is small or compressed already is sent as it is and does not vary", async () => {
  for (const answer of [prepare({}, Buffer.from("short")), prepare({ "content-type": "image/png" })]) {
    const made = await answer.represent("br");
    expect(made).toBe(answer.find("identity"));
    expect(header(made, "vary")).toBeUndefined();
    expect(header(made, "content-encoding")).toBeUndefined();
  }
});

test("the handler's own Vary stays beside ours", async () => {
  expect(header(await prepare({ vary: "Accept" }).represent("identity"), "vary")).toBe("Accept-Encoding, Accept");
});

test("a strong tag of the handler is the base of ours; a weak one is replaced", async () => {
  expect((await prepare({ etag: '"r7"' }).represent("br")).tag).toBe('"r7-br"');
  expect((await prepare({ etag: 'W/"7"' }).represent("identity")).tag).toMatch(/^"[\w-]{22}"$/);
});

test("redirects and errors have no validator of ours", async () => {
  const made = await prepare({}, body, 404).represent("identity");
  expect(made.tag).toBe("");
  expect(header(made, "etag")).toBeUndefined();
});

test("a 304 says what a 200 would say, but nothing about the body that is not there", async () => {
  const made = await prepare({ "cache-control": "no-cache", "content-security-policy": "x" }).represent("gzip");
  for (const name of ["etag", "vary", "cache-control", "content-security-policy"]) {
    expect(headerIn(made.unchanged, name)).toBe(header(made, name));
  }
  for (const name of ["content-length", "content-type", "content-encoding"]) expect(made.unchanged).not.toContain(name);
});

test("headers of the transport and of the program behind do not get through; repeated ones stay apart", async () => {
  const noise = {
    connection: "close",
    date: "x",
    "x-powered-by": "Next.js",
    "x-nextjs-cache": "HIT",
    "content-length": "1",
  };
  const made = await prepare({ ...noise, link: ["<a>", "<b>"] }).represent("identity");
  expect(made.headers.filter((_, at) => at % 2 === 0).toSorted()).toEqual([
    "content-length",
    "content-type",
    "etag",
    "link",
    "link",
    "vary",
  ]);
});
