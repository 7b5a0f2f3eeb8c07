import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { checkProposal } from "#lib/revisions/check-proposal.ts";
import type { Proposal } from "#lib/revisions/proposal.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { approveEdit } from "./approve-edit.ts";
import { findHeldEdit, listHeldEdits } from "./find-held-edit.ts";
import { judgeEdit } from "./judge-edit.ts";
import { refuseEdit } from "./refuse-edit.ts";

let database: TestDatabase;
let people: Record<Person, Actor>;
let pages = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  people = await writePeople(database.db);
});
afterAll(() => database.drop());

const LINKS = Array.from({ length: 7 }, (_, index) => `[offer ${index}](https://shop.example/${index})`).join("\n\n");
const TEXT = "Clouds are machines of others, for rent by the hour.\n\n".repeat(20);

const article = (slug: string, change: Partial<Proposal> = {}): Proposal => ({
  page: null,
  base: null,
  kind: "article",
  slug,
  title: `On ${slug}`,
  body: TEXT,
  record: { definition: "What clouds are." },
  summary: "",
  origin: "edit",
  ...change,
});

/** A page of Grace's that nobody else touches, as a proposal to edit it. */
async function written(change: Partial<Proposal> = {}): Promise<Proposal> {
  pages += 1;
  const slug = `page-${pages}`;
  const saved = await saveRevision(database.db, people.grace, article(slug));
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return article(slug, { page: saved.page, base: saved.number, ...change });
}

async function judge(person: Person, proposal: Proposal) {
  const checked = await checkProposal(proposal);
  if ("faults" in checked) throw new Error(JSON.stringify(checked.faults));
  return judgeEdit(database.db, people[person], { proposal, checked: checked.checked, current: null });
}

/** Holds an edit and returns its number. */
async function hold(change: Partial<Proposal> = {}): Promise<{ id: number; proposal: Proposal }> {
  const proposal = await written({ body: `${TEXT}\n\n${LINKS}`, ...change });
  const judged = await judge("mallory", proposal);
  const id = Number(/held edit (\d+)/.exec(judged?.problem.detail ?? "")?.[1]);
  return { id, proposal };
}

describe("the rules against abuse, with what the wiki knows", () => {
  test("let an ordinary edit through", async () => {
    expect(await judge("mallory", await written({ body: `${TEXT}\nAnd by the second.` }))).toBeNull();
  });

  test("ask to confirm a link to a host that was never linked to, once; then that code is confirmed", async () => {
    const proposal = await written({ body: `${TEXT}\n[New](https://new.example/)` });
    expect(await judge("mallory", proposal)).toMatchObject({
      problem: { code: "needs-confirmation", errors: [{ pointer: "/body", code: "new-host" }] },
    });
    expect(await judge("mallory", { ...proposal, confirmed: ["new-host"] })).toBeNull();
    expect(await judge("mallory", { ...proposal, confirmed: ["blanking"] })).not.toBeNull();
  });

  test("know the hosts that are linked to already", async () => {
    await database.db.$executeRaw`INSERT INTO linked_hosts (host, first) VALUES ('known.example', 1)`;
    expect(await judge("mallory", await written({ body: `${TEXT}\n[Known](https://known.example/)` }))).toBeNull();
  });

  test("ask to confirm that a text is emptied, and hold the second within an hour, confirmed or not", async () => {
    const first = await written({ body: "" });
    expect(await judge("noel", first)).toMatchObject({ problem: { errors: [{ code: "blanking" }] } });
    expect(await saveRevision(database.db, people.noel, { ...first, confirmed: ["blanking"] })).toMatchObject({
      ok: true,
    });
    const second = await written({ body: "", confirmed: ["blanking"] });
    expect(await judge("noel", second)).toMatchObject({ problem: { code: "held" } });
  });

  test("hold the same text on the third page", async () => {
    const spam = `${TEXT}\nBuy cheap clouds at our shop today, and only today.`;
    for (let page = 0; page < 2; page += 1)
      expect(await saveRevision(database.db, people.mallory, await written({ body: spam }))).toMatchObject({
        ok: true,
      });
    expect(await judge("mallory", await written({ body: spam }))).toMatchObject({
      problem: { code: "held", errors: [{ code: "repeated-text" }] },
    });
  });

  test("do not judge who needs no patrol", async () => {
    expect(await judge("tess", await written({ body: LINKS }))).toBeNull();
  });
});

describe("a held edit", () => {
  test("is kept whole, and once, however often it is sent", async () => {
    const { id, proposal } = await hold();
    expect(await judge("mallory", { ...proposal, confirmed: ["many-links"] })).toMatchObject({
      problem: { detail: expect.stringContaining(`held edit ${id}.`) },
    });
    expect(await findHeldEdit(database.db, people.grace, id)).toMatchObject({
      held: {
        id,
        by: "mallory",
        state: "waiting",
        proposal: { body: proposal.body },
        findings: [{ rule: "many-links" }],
      },
    });
  });

  test("is shown to its author and to maintainers, and to nobody else", async () => {
    const { id } = await hold();
    expect(await findHeldEdit(database.db, people.mallory, id)).toHaveProperty("held");
    expect(await findHeldEdit(database.db, people.noel, id)).toMatchObject({ problem: { code: "not-permitted" } });
    expect(await findHeldEdit(database.db, null, id)).toMatchObject({ problem: { code: "not-signed-in" } });
    const listed = async (person: Person) =>
      (await listHeldEdits(database.db, people[person], { state: "waiting" })).map((held) => held.id);
    expect(await listed("grace")).toContain(id);
    expect(await listed("mallory")).toContain(id);
    expect(await listed("tess")).toEqual([]);
  });

  test("that is approved is saved as its author's, merged with what came since, and needs no patrol", async () => {
    const { id, proposal } = await hold();
    const meanwhile = { ...proposal, body: `Foreword.\n\n${TEXT}` };
    const since = await saveRevision(database.db, people.grace, meanwhile);
    expect(since.ok).toBe(true);
    const approved = await approveEdit(database.db, people.grace, id);
    const revision = "revision" in approved ? approved.revision : 0;
    const saved = await database.db.revision.findUniqueOrThrow({
      where: { number: revision },
      include: { mark: true },
    });
    expect(saved).toMatchObject({ actorId: people.mallory.id, origin: "edit" });
    expect(saved.body).toContain("Foreword.");
    expect(saved.body).toContain("shop.example");
    expect(saved.mark?.patrol ?? "none").toBe("none");
  });

  test("that is approved is told to its author and to the audit log", async () => {
    const { id } = await hold();
    await approveEdit(database.db, people.grace, id);
    const [told] = await database.db.notification.findMany({ orderBy: { id: "desc" }, take: 1 });
    expect(told).toMatchObject({ userId: people.mallory.id, kind: "held", byId: people.grace.id });
    const [act] = await database.db.auditEvent.findMany({ orderBy: { id: "desc" }, take: 1 });
    expect(act).toMatchObject({ act: "approve-edit", actorId: people.grace.id, userId: people.mallory.id });
  });

  test("that two approve at once is one revision", async () => {
    const { id } = await hold();
    const { length: before } = await database.db.revision.findMany();
    const outcomes = await Promise.all([
      approveEdit(database.db, people.grace, id),
      approveEdit(database.db, people.sue, id),
    ]);
    expect(outcomes.filter((outcome) => "revision" in outcome)).toHaveLength(1);
    expect(await database.db.revision.count()).toBe(before + 1);
  });

  test("that conflicts with what came since goes on waiting, and says why", async () => {
    const { id, proposal } = await hold({ body: LINKS });
    const since = await saveRevision(database.db, people.grace, { ...proposal, body: "All new.\n" });
    expect(since.ok).toBe(true);
    expect(await approveEdit(database.db, people.grace, id)).toMatchObject({
      problem: { code: "conflict", detail: expect.stringContaining("still waits") },
    });
    expect(await findHeldEdit(database.db, people.grace, id)).toMatchObject({ held: { state: "waiting" } });
  });

  test("that is refused saves nothing, tells its author, and keeps the reason in the log", async () => {
    const { id, proposal } = await hold();
    expect(await refuseEdit(database.db, people.grace, { held: id, reason: " " })).toMatchObject({
      problem: { errors: [{ pointer: "/reason" }] },
    });
    expect(await refuseEdit(database.db, people.grace, { held: id, reason: "Advertising" })).toEqual({ refused: id });
    const page = await database.db.page.findUniqueOrThrow({ where: { id: proposal.page ?? 0 } });
    expect(page.current).toBe(proposal.base);
    const [act] = await database.db.auditEvent.findMany({ orderBy: { id: "desc" }, take: 1 });
    expect(act).toMatchObject({ act: "refuse-edit", reason: "Advertising" });
    expect(await findHeldEdit(database.db, people.mallory, id)).toMatchObject({
      held: { state: "refused", reason: "Advertising", decidedBy: "grace", proposal: { body: proposal.body } },
    });
    expect(await approveEdit(database.db, people.sue, id)).toMatchObject({ problem: { code: "conflict" } });
  });

  test("is decided by maintainers alone", async () => {
    const { id } = await hold();
    for (const person of ["ray", "noel", "tess", "mallory"] as const) {
      expect(await approveEdit(database.db, people[person], id)).toMatchObject({ problem: { code: "not-permitted" } });
      expect(await refuseEdit(database.db, people[person], { held: id, reason: "No" })).toMatchObject({
        problem: { code: "not-permitted" },
      });
    }
  });
});
