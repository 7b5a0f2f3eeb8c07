import { RateLimiterPostgres } from "rate-limiter-flexible";
import type { Database } from "#lib/db/client.ts";
import { limiterOn } from "#lib/limits/limiter-store.ts";

/**
 * Whether one more mail may go to an address that somebody typed. Anybody can have us write to anybody: five in an hour
 * are enough for who wants them, and too few to be a nuisance.
 */
export async function takeMailTurn(db: Database, email: string): Promise<boolean> {
  const limiter = new RateLimiterPostgres({ ...limiterOn(db), keyPrefix: "mail-to", points: 5, duration: 3600 });
  const { consumedPoints } = await limiter.penalty(email.trim().toLowerCase().slice(0, 200));
  return consumedPoints <= 5;
}
