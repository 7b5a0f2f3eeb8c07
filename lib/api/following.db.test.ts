import { createParser } from "eventsource-parser";
import { applyPatch } from "rfc6902";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/permissions.ts";
import type { LogItem } from "#lib/recent/log-item.ts";
import type { LogPart } from "#lib/recent/read-log.ts";
import { deletePage } from "#lib/revisions/delete-page.ts";
import { hashChain, hashContent } from "#lib/revisions/hash-revision.ts";
import { movePage } from "#lib/revisions/move-page.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { article, openSmallWiki, type SmallWiki } from "#lib/revisions/testing/open-small-wiki.ts";
import { AMAZON, S3, S3_PLACEMENT } from "#lib/revisions/testing/small-world.ts";
import { answerCall } from "./answer-call.ts";
import { callApi } from "./testing/open-api.ts";

/** A page as a follower has it: `said` out of whole contents, `patched` out of patches alone. */
type State = { number: number; kind: string; deleted: boolean; said: unknown; patched: object };

/** What a follower keeps: it can be put down and taken up by another. */
type Followed = { last: number; chain: string; states: Map<number, State>; isOver: boolean };

const nothing = (): Followed => ({ last: 0, chain: "00".repeat(32), states: new Map(), isOver: false });

let wiki: SmallWiki;
let byPages: Followed;
let byEvents: Followed;
let exported: Record<string, unknown>[];

beforeAll(async () => {
  wiki = await openSmallWiki();
  [byPages, byEvents] = await Promise.all([followByPages(), followByEvents(), writeAll()]);
  const { body } = await callApi(() => wiki.db, "/api/v1/export.ndjson");
  exported = String(body)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}, 120_000);
afterAll(() => wiki.drop());

const ROUNDS = 8;

/** The slug of the page that is written last. */
const LAST = "the-last-page";

async function writeAll(): Promise<void> {
  const { grace, adam } = wiki.people;
  await Promise.all([writePages(grace, 1), writePages(adam, 2), editShared()]);
  await wiki.save(article(LAST));
}

/** Pages of one writer's own: made, edited, moved, deleted. */
async function writePages(actor: Actor, writer: number): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const slug = `page-${writer}-${round}`;
    const made = await wiki.save(article(slug, { body: `Written by ${writer}.\n`, coAuthors: [wiki.ada.id] }), actor);
    const record = { altLabels: [`Other ${round}`, `Further ${writer}`], definition: "A page." };
    const again = article(slug, { page: made.page, base: made.number, body: `Edited by ${writer}.\n`, record });
    const edited = await wiki.save(again, actor);
    const page = { page: made.page, base: edited.number, reason: "A reason" };
    const acted =
      round % 2
        ? await movePage(wiki.db, actor, { ...page, slug: `${slug}-moved` })
        : await deletePage(wiki.db, actor, page);
    if ("problem" in acted) throw new Error(JSON.stringify(acted.problem));
  }
}

/** Two writers on the same pages, each time on what is newest: one of both is merged or comes too late. */
async function editShared(): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const until = `20${20 + round}`;
    const placements = [{ ...S3_PLACEMENT, until }];
    const offering = await wiki.editOf(S3, { record: { ...(S3.record as object), placements } });
    const vendor = await wiki.editOf(AMAZON, { body: `Round ${round}.\n` });
    const other = { ...vendor, body: `Another ${round}.\n` };
    await Promise.all([offering, vendor, other].map((proposal) => saveRevision(wiki.db, wiki.people.grace, proposal)));
  }
}

/** Takes an item in as the next of the log; throws where it does not follow on what is known. */
function take(followed: Followed, item: LogItem): void {
  expect(item.number).toBe(followed.last + 1);
  followed.last = item.number;
  followed.isOver = item.page.slug === LAST;
  const { page, parent, content, patch, actor, ...told } = item;
  const { kind } = page;
  if (!content || !patch || !actor) throw new Error(`Revision ${item.number} is told of without its content.`);
  const known = followed.states.get(page.id);
  expect(parent).toBe(known?.number ?? null);
  const patched = structuredClone(known?.patched ?? {});
  expect(applyPatch(patched, patch).filter(Boolean)).toEqual([]);
  followed.states.set(page.id, { number: item.number, kind, deleted: item.deleted, said: content, patched });
  checkHashes(followed, { ...told, actor, page: page.id, parent }, { ...content, kind });
}

function checkHashes(
  followed: Followed,
  told: Omit<Parameters<typeof hashChain>[1], "at" | "contentHash" | "summaryHash"> & {
    [name in "at" | "contentHash" | "summaryHash" | "chainHash"]: string;
  },
  content: Parameters<typeof hashContent>[0],
): void {
  const { number, page, parent, actor, coAuthors, origin, minor, deleted, mergedInto } = told;
  expect(hashContent(content).toString("hex")).toBe(told.contentHash);
  followed.chain = hashChain(Buffer.from(followed.chain, "hex"), {
    ...{ number, page, parent, actor, coAuthors, origin, minor, deleted, mergedInto },
    at: new Date(told.at),
    contentHash: Buffer.from(told.contentHash, "hex"),
    summaryHash: Buffer.from(told.summaryHash, "hex"),
  }).toString("hex");
  expect(followed.chain).toBe(told.chainHash);
}

/** Follows by asking again and again; after some answers another follower takes up what the first kept. */
async function followByPages(): Promise<Followed> {
  let followed = nothing();
  for (let answers = 0; !followed.isOver; answers += 1) {
    const { body } = await callApi(
      () => wiki.db,
      `/api/v1/changes?since=${followed.last}&limit=4&include=patch,content`,
    );
    const { items, next } = body as LogPart;
    for (const item of items) take(followed, item);
    expect(next).toBe(followed.last);
    if (answers % 3 === 2) followed = structuredClone(followed);
  }
  return followed;
}

/** Follows the events; the line is cut again and again, and each follower goes on after what the one before heard. */
async function followByEvents(): Promise<Followed> {
  let followed = nothing();
  for (let lines = 0; !followed.isOver; lines += 1) {
    followed = structuredClone(followed);
    await hearSome(followed, lines);
  }
  return followed;
}

const LONGEST_LINE = 9;

/** Hears some events of one line, and cuts it. */
async function hearSome(followed: Followed, lines: number): Promise<void> {
  const headers: Record<string, string> = lines > 0 ? { "last-event-id": String(followed.last) } : {};
  const address = "http://wiki.example/api/v1/changes/stream?since=0&include=patch,content";
  const { body } = await answerCall(new Request(address, { headers }), () => wiki.db);
  const reader = body?.getReader();
  if (!reader) throw new Error("The stream has no body.");
  let heard = 0;
  const parser = createParser({
    onEvent: ({ id, data }) => {
      // What comes after the cut was never heard.
      if (heard === LONGEST_LINE) return;
      heard += 1;
      const item: LogItem = JSON.parse(data);
      expect(id).toBe(String(item.number));
      take(followed, item);
    },
  });
  const decoder = new TextDecoder();
  while (heard < LONGEST_LINE && !followed.isOver)
    parser.feed(decoder.decode((await reader.read()).value, { stream: true }));
  await reader.cancel();
}

/** The last of the export's revisions of each page, as a follower has it. */
const statesOfExport = () =>
  new Map(
    exported
      .filter(({ type }) => type === "revision")
      .map(({ page, number, kind, deleted, slug, title, body, record }) => [
        page,
        { number, kind, deleted, said: { slug, title, body, record }, patched: { slug, title, record } },
      ]),
  );

describe("who follows the log from its beginning while others write", () => {
  it("by pages, put down and taken up again, has the state and the chain of the export", () => {
    const [header] = exported;
    expect(byPages.last).toBe(header?.head);
    expect(byPages.last).toBeGreaterThan(5 + ROUNDS * 8);
    expect(byPages.chain).toBe(header?.chainHash);
    expect(byPages.states).toEqual(statesOfExport());
  });

  it("by events, on lines that break, has the same", () => {
    expect(byEvents).toEqual(byPages);
  });

  it("has seen pages that were made, moved and deleted", () => {
    const states = [...byPages.states.values()];
    expect(states.filter(({ deleted }) => deleted)).toHaveLength(ROUNDS);
    expect(states.filter(({ patched }) => "slug" in patched && String(patched.slug).endsWith("-moved"))).toHaveLength(
      ROUNDS,
    );
  });
});
