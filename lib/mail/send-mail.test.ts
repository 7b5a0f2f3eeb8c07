import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { isMailConfigured, sendMail } from "./send-mail.ts";
import { type SmtpSink, startSmtpSink } from "./testing/smtp-sink.ts";

let sink: SmtpSink;

beforeAll(async () => {
  sink = await startSmtpSink();
});
afterAll(() => sink.close());

const MAIL = { to: "ada@example.org", subject: "A word", text: "Grüße,\n.\nand a long line. ".repeat(20) };

test("a mail reaches the server of SMTP_URL, from MAIL_FROM, every line of it", async () => {
  const env = { SMTP_URL: sink.url, MAIL_FROM: "Strata <wiki@example.org>" };
  expect(await sendMail(MAIL, env)).toBe(true);
  const [mail] = sink.mails;
  expect(mail).toMatchObject({ from: "wiki@example.org", to: ["ada@example.org"] });
  expect(mail?.data).toContain("Subject: A word");
  expect(mail?.text.trim()).toBe(MAIL.text.trim());
});

test("without a mail server nothing is sent, and it says so", async () => {
  expect(isMailConfigured({})).toBe(false);
  expect(await sendMail(MAIL, {})).toBe(false);
});

test("a mail server that is away is logged in one sentence without the mail, and stops nobody", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await sendMail(MAIL, { SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "wiki@example.org" })).toBe(false);
  expect(logged.mock.calls.flat().join()).toMatch(/^A mail could not be sent: /);
  expect(logged.mock.calls.flat().join()).not.toContain("long line");
  logged.mockRestore();
});
