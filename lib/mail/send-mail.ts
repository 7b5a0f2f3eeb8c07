import { createTransport, type Transporter } from "nodemailer";
import { type Env, readEnv } from "#lib/env.ts";

type Mail = { to: string; subject: string; text: string };

type MailSettings = Pick<Env, "SMTP_URL" | "MAIL_FROM">;

/** Whether this installation can send mail at all: `SMTP_URL` and `MAIL_FROM` are set. */
export const isMailConfigured = (env: MailSettings = readEnv()): boolean => Boolean(env.SMTP_URL && env.MAIL_FROM);

/**
 * Sends a mail of plain text. False when no mail is configured or the mail server did not take it, which is logged without
 * a word of the mail: what depends on it goes on without.
 */
export async function sendMail({ to, subject, text }: Mail, env: MailSettings = readEnv()): Promise<boolean> {
  if (!env.SMTP_URL || !env.MAIL_FROM) return false;
  try {
    await transporterTo(env.SMTP_URL).sendMail({ from: env.MAIL_FROM, to, subject, text });
    return true;
  } catch (failure) {
    console.error(`A mail could not be sent: ${failure instanceof Error ? failure.message : failure}`);
    return false;
  }
}

const WAIT_MS = 10_000;

const transporters = new Map<string, Transporter>();

function transporterTo(url: string): Transporter {
  const known = transporters.get(url);
  if (known) return known;
  const made = createTransport({ url, connectionTimeout: WAIT_MS, greetingTimeout: WAIT_MS, socketTimeout: WAIT_MS });
  transporters.set(url, made);
  return made;
}
