import { setTimeout as sleep } from "node:timers/promises";
import { connectDatabase } from "#lib/db/client.ts";
import { DigestMailer, type Send } from "./mail-digests.ts";

const ROUND_MS = 30_000;

/** Mails news for as long as this process serves. `stop` lets a letter under way be handed over. */
export function keepMailing(
  databaseUrl: string,
  { send, site, roundMs = ROUND_MS }: { send: Send; site: string; roundMs?: number },
): { stop(): Promise<void> } {
  const db = connectDatabase(databaseUrl);
  const mailer = new DigestMailer(db, { send, site });
  const stopping = new AbortController();
  const mailing = (async () => {
    while (!stopping.signal.aborted) {
      await mailer.mailDue().catch((error: unknown) => console.error("News could not be mailed:", error));
      await sleep(roundMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  const stop = async (): Promise<void> => {
    stopping.abort();
    await mailing;
    await db.$disconnect();
  };
  return { stop };
}
