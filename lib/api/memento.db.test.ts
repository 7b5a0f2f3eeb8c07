import parseLinks from "http-link-header";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writePeople } from "#lib/accounts/testing/people.ts";
import { collectKeys } from "#lib/http/surrogate-keys.ts";
import { deletePage } from "#lib/revisions/delete-page.ts";
import { AMAZON, S3 } from "#lib/revisions/testing/small-world.ts";
import type { Called } from "./testing/open-api.ts";
import { openSmallApi, type SmallApi } from "./testing/open-small-api.ts";

let api: SmallApi;
/** The revisions of Amazon S3 behind the first, which is 5. */
let second: number;
let third: number;

beforeAll(async () => {
  api = await openSmallApi();
  second = await api.edit(S3, { title: "Simple Storage Service" });
  await api.edit(AMAZON, { body: "Rents machines.\n" });
  third = await api.edit(S3, { slug: "s3", title: "S3" });
  // Revisions cannot be changed; in this one database each was made a day after the one before.
  await api.db.$executeRaw`ALTER TABLE revisions DISABLE TRIGGER USER`;
  await api.db
    .$executeRaw`UPDATE revisions SET at = '2024-01-01T12:00:00.250Z'::timestamptz + number * interval '1 day'`;
});
afterAll(() => api.close());

/** Noon of the day on which a revision was made, and seconds more. */
const noonOf = (number: number, seconds = 0): string =>
  new Date(Date.parse("2024-01-01T12:00:00Z") + number * 86_400_000 + seconds * 1000).toUTCString();

const linksOf = ({ headers }: Called) =>
  parseLinks.parse(headers.get("link") ?? "").refs.map(({ uri, rel, datetime }) => ({ uri, rel, datetime }));

const wish = (address: string, said: string) => api.call(address, { headers: { "accept-datetime": said } });

async function wished(address: string, said: string): Promise<string | null> {
  const { status, headers } = await wish(address, said);
  expect(status).toBe(302);
  return headers.get("location");
}

describe("a wish for an earlier state", () => {
  it("leads to the page's own newest revision at or before the instant", async () => {
    expect(await wished("/offerings/s3", noonOf(second))).toBe(`/api/v1/offerings/s3?at=${second}`);
    expect(await wished("/offerings/s3", noonOf(third, -1))).toBe(`/api/v1/offerings/s3?at=${second}`);
    expect(await wished("/offerings/s3", noonOf(third, 1))).toBe(`/api/v1/offerings/s3?at=${third}`);
    expect(await wished("/offerings/s3", noonOf(second, -1))).toBe("/api/v1/offerings/s3?at=5");
  });

  it("leads to the first where it lies before that", async () => {
    expect(await wished("/offerings/s3", "Fri, 31 Oct 2008 23:59:59 GMT")).toBe("/api/v1/offerings/s3?at=5");
    expect(await wished("/taxonomy", "Fri, 31 Oct 2008 23:59:59 GMT")).toBe("/api/v1/taxonomy?at=1");
  });

  it("leads to the revision of the whole wiki where the whole is asked for", async () => {
    expect(await wished("/taxonomy", noonOf(7))).toBe("/api/v1/taxonomy?at=7");
    expect(await wished("/taxonomy?asOf=2008-10-31", noonOf(6, -1))).toBe("/api/v1/taxonomy?asOf=2008-10-31&at=5");
  });

  it("keeps the rest of the query and the form that was asked for", async () => {
    expect(await wished("/offerings/s3.json?asOf=2008-10-31", noonOf(second))).toBe(
      `/api/v1/offerings/s3.json?asOf=2008-10-31&at=${second}`,
    );
  });

  it("is answered by a TimeGate that says what it is and what else it has", async () => {
    const called = await wish("/offerings/s3", noonOf(second));
    expect(called.headers.get("vary")).toBe("Accept-Datetime");
    expect(called.headers.get("memento-datetime")).toBeNull();
    expect(linksOf(called)).toEqual([
      { uri: "/api/v1/offerings/s3", rel: "original" },
      { uri: "/api/v1/offerings/s3", rel: "timegate" },
      { uri: "/api/v1/offerings/s3/timemap", rel: "timemap" },
      { uri: "/api/v1/offerings/s3?at=5", rel: "first", datetime: noonOf(5) },
      { uri: "/api/v1/offerings/s3?at=5", rel: "prev", datetime: noonOf(5) },
      { uri: "/api/v1/offerings/s3?at=5", rel: "memento", datetime: noonOf(5) },
      { uri: `/api/v1/offerings/s3?at=${third}`, rel: "next", datetime: noonOf(third) },
      { uri: `/api/v1/offerings/s3?at=${third}`, rel: "last", datetime: noonOf(third) },
      { uri: `/api/v1/offerings/s3?at=${third}`, rel: "memento", datetime: noonOf(third) },
    ]);
  });

  it("that cannot be read is a problem that shows how it is written", async () => {
    for (const said of ["2008-10-31", "Mon, 31 Oct 2008 23:59:59 GMT", "soon"]) {
      const { status, headers, body } = await wish("/offerings/s3", said);
      expect([status, headers.get("content-type")]).toEqual([400, "application/problem+json"]);
      expect(body).toMatchObject({
        errors: [{ pointer: "/header/Accept-Datetime", detail: expect.stringContaining("Fri, 31 Oct 2008") }],
      });
    }
  });

  it("counts for nothing where `at` chooses a state, and where there is none to choose", async () => {
    expect((await wish("/offerings/s3?at=5", noonOf(third))).status).toBe(200);
    expect((await wish("/offerings/s3?at=5", "soon")).status).toBe(200);
    expect((await wish("/offerings/nothing", noonOf(5))).status).toBe(404);
    expect((await wish("/changes", noonOf(5))).status).toBe(200);
    const old = await wish("/offerings/amazon-s3", noonOf(5));
    expect([old.status, old.headers.get("location")]).toEqual([308, "/api/v1/offerings/s3"]);
  });

  it("gives the same state again when it names the instant that a state says of itself", async () => {
    for (const number of [5, second, third]) {
      const said = (await api.call(`/offerings/s3?at=${number}`)).headers.get("memento-datetime") ?? "";
      expect(await wished("/offerings/s3", said)).toBe(`/api/v1/offerings/s3?at=${number}`);
    }
  });
});

describe("an answer", () => {
  it("of today names its TimeGate and its TimeMap, and depends on the wish", async () => {
    for (const address of ["/offerings/s3", "/taxonomy", "/layers/infrastructure?asOf=2008-10-31"]) {
      const called = await api.call(address);
      expect(called.headers.get("vary")).toMatch(/(^|, )Accept-Datetime$/);
      expect(called.headers.get("memento-datetime")).toBeNull();
      expect(linksOf(called)).toContainEqual({ uri: `/api/v1${address}`, rel: "timegate" });
      const path = address.split("?")[0];
      expect(linksOf(called)).toContainEqual({ uri: `/api/v1${path}/timemap`, rel: "timemap" });
    }
  });

  it("of an earlier state says of which instant it is, and what stands beside it", async () => {
    const called = await api.call(`/offerings/s3?at=${third - 1}`);
    expect(called.headers.get("memento-datetime")).toBe(noonOf(second));
    expect(linksOf(called).filter(({ datetime, rel }) => datetime && rel !== "memento")).toEqual([
      { uri: "/api/v1/offerings/s3?at=5", rel: "first", datetime: noonOf(5) },
      { uri: "/api/v1/offerings/s3?at=5", rel: "prev", datetime: noonOf(5) },
      { uri: `/api/v1/offerings/s3?at=${third}`, rel: "next", datetime: noonOf(third) },
    ]);
    expect(linksOf(called)).toContainEqual({ uri: "/api/v1/offerings/s3", rel: "original" });
    const tree = await api.call("/taxonomy?at=7&asOf=2008-10-31");
    expect(tree.headers.get("memento-datetime")).toBe(noonOf(7));
    expect(linksOf(tree)).toContainEqual({
      uri: "/api/v1/taxonomy?asOf=2008-10-31&at=6",
      rel: "prev",
      datetime: noonOf(6),
    });
  });

  it("of a state that is yet to come is none of the past", async () => {
    for (const address of ["/offerings/s3?at=4711", "/taxonomy?at=2999-01-01"]) {
      const { status, headers } = await api.call(address);
      expect([status, headers.get("memento-datetime")]).toEqual([200, null]);
    }
  });

  it("of the newest state is made anew when there is a newer one to link to", async () => {
    const keysOf = async (address: string): Promise<string[]> => {
      const { keys, result } = collectKeys(() => api.call(address));
      await result;
      return [...keys];
    };
    const { body } = await api.call("/offerings/s3");
    const key = `page:${(body as { id: number }).id}`;
    expect(await keysOf(`/offerings/s3?at=${third}`)).toContain(key);
    expect(await keysOf(`/offerings/s3?at=${second}`)).not.toContain(key);
    expect(await keysOf("/taxonomy?at=8&asOf=2008")).toContain("changes");
    expect(await keysOf("/taxonomy?at=7&asOf=2008")).not.toContain("changes");
  });
});

describe("a TimeMap", () => {
  async function read(address: string) {
    const { status, headers, body } = await api.call(address);
    expect([status, headers.get("content-type")]).toEqual([200, "application/link-format"]);
    return parseLinks.parse(String(body).replaceAll("\n", "")).refs;
  }

  it("lists every state with its instant, behind the original that is its own TimeGate", async () => {
    const refs = await read("/offerings/s3/timemap");
    const original = "http://wiki.example/api/v1/offerings/s3";
    expect(refs.filter(({ rel }) => ["original", "timegate"].includes(rel)).map(({ uri }) => uri)).toEqual([
      original,
      original,
    ]);
    expect(refs).toContainEqual({
      uri: `${original}/timemap`,
      rel: "self",
      type: "application/link-format",
      from: noonOf(5),
      until: noonOf(third),
    });
    expect(refs.filter(({ rel }) => rel === "memento").map(({ uri, datetime }) => [uri, datetime])).toEqual(
      [5, second, third].map((number) => [`${original}?at=${number}`, noonOf(number)]),
    );
    expect(refs.filter(({ rel }) => rel === "first" || rel === "last").map(({ uri, rel }) => [rel, uri])).toEqual([
      ["first", `${original}?at=5`],
      ["last", `${original}?at=${third}`],
    ]);
  });

  it("of the page for people leads to its addresses", async () => {
    const refs = await read("/offerings/s3/timemap?of=page");
    expect(refs).toContainEqual({ uri: "http://wiki.example/offerings/s3", rel: "timegate" });
    const tree = await read("/taxonomy/timemap?of=page");
    expect(tree).toContainEqual({ uri: "http://wiki.example/", rel: "original" });
    expect(tree.filter(({ rel }) => rel === "memento")[0]).toMatchObject({ uri: "http://wiki.example/?at=1" });
  });

  it("that is long breaks off and leads on, so that all parts together are the whole", async () => {
    const seen: string[] = [];
    let address: string | undefined = "/taxonomy/timemap?limit=3";
    let parts = 0;
    while (address) {
      const refs = await read(address);
      seen.push(...refs.filter(({ rel }) => rel === "memento").map(({ uri }) => uri));
      const next = refs.find(({ rel }) => rel === "timemap");
      address = next?.uri.replace("http://wiki.example/api/v1", "");
      parts += 1;
    }
    expect(parts).toBe(3);
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((at) => `http://wiki.example/api/v1/taxonomy?at=${at}`));
  });

  it("follows a page to its new address, and does not know what never was", async () => {
    const moved = await api.call("/offerings/amazon-s3/timemap?of=page");
    expect([moved.status, moved.headers.get("location")]).toEqual([308, "/api/v1/offerings/s3/timemap?of=page"]);
    expect((await api.call("/offerings/nothing/timemap")).status).toBe(404);
  });

  it("leaves out what cannot be read, and a wish leads past it", async () => {
    const { sue } = await writePeople(api.db);
    await api.db.$executeRaw`
      INSERT INTO suppressions (revision, text, summary, author, reason, by_id)
      VALUES (${second}, true, false, false, 'a test', ${sue.id}::uuid)`;
    const refs = await read("/offerings/s3/timemap");
    expect(refs.filter(({ rel }) => rel === "memento").map(({ uri }) => uri.split("=")[1])).toEqual([
      "5",
      String(third),
    ]);
    expect(await wished("/offerings/s3", noonOf(second))).toBe("/api/v1/offerings/s3?at=5");
  });

  it("of a page that is gone still has what it said, and a wish leads there", async () => {
    const page = await api.db.page.findFirstOrThrow({ where: { kind: "offering", slug: "s3" } });
    const grace = await api.db.user.findUniqueOrThrow({ where: { name: "grace" } });
    const gone = { page: page.id, base: page.current ?? 0, reason: "Not needed" };
    expect(await deletePage(api.db, { ...grace, trusted: true }, gone)).toHaveProperty("number");
    expect((await api.call("/offerings/s3")).status).toBe(410);
    const location = await wished("/offerings/s3", new Date(Date.now() + 86_400_000).toUTCString());
    expect(location).toBe(`/api/v1/offerings/s3?at=${third}`);
    expect((await api.call(location?.slice("/api/v1".length) ?? "")).status).toBe(200);
    expect((await read("/offerings/s3/timemap")).filter(({ rel }) => rel === "memento")).toHaveLength(2);
  });
});
