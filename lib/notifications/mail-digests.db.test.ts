import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { NotificationKind } from "#lib/domain/notification.ts";
import { sendMail } from "#lib/mail/send-mail.ts";
import { type SmtpSink, startSmtpSink } from "#lib/mail/testing/smtp-sink.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { keepMailing } from "./keep-mailing.ts";
import { DigestMailer, type Send } from "./mail-digests.ts";
import { notify } from "./notify.ts";

let database: TestDatabase;
let people: Awaited<ReturnType<typeof writePeople>>;
let page: number;
let sink: SmtpSink;

beforeAll(async () => {
  database = await createTestDatabase();
  page = (await writeSmallWorld(database.db)).ids.aws ?? 0;
  people = await writePeople(database.db);
  sink = await startSmtpSink();
});
afterAll(async () => {
  await sink.close();
  await database.drop();
});
beforeEach(async () => {
  sink.mails.splice(0);
  await database.db.notification.deleteMany();
  await database.db.user.updateMany({ data: { email: null, emailVerified: null, mailWanted: true } });
  for (const name of ["noel", "tess"] as const)
    await database.db.user.update({
      where: { id: people[name].id },
      data: { email: `${name}@example.org`, emailVerified: new Date() },
    });
});

const site = "https://strata.example";
const send: Send = (mail) => sendMail(mail, { SMTP_URL: sink.url, MAIL_FROM: "Strata <wiki@example.org>" });
const mailer = (way = send) => new DigestMailer(database.db, { send: way, site });

async function tell(name: "noel" | "tess", kind: NotificationKind, minutesAgo: number): Promise<void> {
  await notify(database.db, { user: people[name].id, kind, by: people.grace.id, page, revision: 4 });
  await database.db.$executeRaw`
    UPDATE notifications SET at = now() - make_interval(mins => ${minutesAgo}) WHERE id = (SELECT max(id) FROM notifications)`;
}

describe("news by mail", () => {
  it("come in one letter for each person, with a link to each, and once", async () => {
    await tell("noel", "revert", 5);
    await tell("noel", "watched", 3);
    await tell("tess", "mention", 5);
    expect(await mailer().mailDue()).toBe(2);
    expect(await mailer().mailDue()).toBe(0);
    const letters = Object.fromEntries(sink.mails.map((mail) => [mail.to.join(), mail.data]));
    expect(letters["noel@example.org"]).toContain("Subject: 2 things happened on Strata");
    expect(letters["noel@example.org"]?.replaceAll("=\r\n", "")).toMatch(
      /took back an edit of yours.*which you watch/s,
    );
    expect(letters["tess@example.org"]).toContain("mentioned you");
    expect(letters["tess@example.org"]).not.toContain("took back");
  });

  it("wait two minutes, and are not mailed when they were read meanwhile", async () => {
    await tell("noel", "revert", 1);
    expect(await mailer().mailDue()).toBe(0);
    await database.db.$executeRaw`UPDATE notifications SET at = now() - interval '1 hour', read_at = now()`;
    expect(await mailer().mailDue()).toBe(0);
    expect(sink.mails).toEqual([]);
  });

  it("go to nobody whose address is not verified, and to nobody who wants no mail", async () => {
    await tell("noel", "revert", 5);
    await tell("tess", "revert", 5);
    await database.db.user.update({ where: { id: people.noel.id }, data: { emailVerified: null } });
    await database.db.user.update({ where: { id: people.tess.id }, data: { mailWanted: false } });
    expect(await mailer().mailDue()).toBe(0);
  });

  it("are mailed once, however many nodes mail at the same time", async () => {
    await tell("noel", "revert", 5);
    await tell("noel", "mention", 4);
    await tell("tess", "revert", 5);
    await Promise.all(Array.from({ length: 6 }, () => mailer().mailDue()));
    expect(sink.mails.map(({ to }) => to.join()).sort()).toEqual(["noel@example.org", "tess@example.org"]);
  });

  it("that the mail server refuses are sent later, and hold nobody else up", async () => {
    await tell("noel", "revert", 5);
    await tell("tess", "revert", 5);
    let refused = 0;
    const picky = mailer(async (mail) => {
      if (mail.to === "tess@example.org") return send(mail);
      refused += 1;
      return refused > 1 && send(mail);
    });
    const now = Date.now();
    expect(await picky.mailDue(now)).toBe(1);
    expect(await picky.mailDue(now + 30_000)).toBe(0);
    expect(refused).toBe(1);
    expect(await picky.mailDue(now + 61_000)).toBe(1);
    expect(sink.mails).toHaveLength(2);
  });

  it("are mailed from round to round until that is stopped", async () => {
    const { stop } = keepMailing(database.url, { send, site, roundMs: 10 });
    await tell("noel", "revert", 5);
    await vi.waitFor(() => expect(sink.mails).toHaveLength(1), { timeout: 5_000 });
    await stop();
    await tell("noel", "mention", 5);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(sink.mails).toHaveLength(1);
  });
});
