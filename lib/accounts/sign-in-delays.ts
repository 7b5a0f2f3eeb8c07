import { RateLimiterPostgres } from "rate-limiter-flexible";
import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type DelayedBy, delayAfter, SIGN_IN_DELAYS } from "#lib/domain/growing-delay.ts";
import { addressBlock } from "#lib/limits/address-block.ts";
import { limiterOn } from "#lib/limits/limiter-store.ts";

/** Who tries to sign in as whom: the account, or where there is none what was typed in its stead. */
export type Attempt = { account: string; client: string };

/** A day without a failure forgets those before. */
const REMEMBERED_SECONDS = 24 * 60 * 60;

const limiters = (db: Database) => ({
  failures: new RateLimiterPostgres({
    ...limiterOn(db),
    keyPrefix: "sign-in-failures",
    points: 1_000_000,
    duration: REMEMBERED_SECONDS,
  }),
  waits: new RateLimiterPostgres({ ...limiterOn(db), keyPrefix: "sign-in-waits", points: 1, duration: 1 }),
});

const REASONS = Object.keys(SIGN_IN_DELAYS) as DelayedBy[];

const keyOf = (reason: DelayedBy, { account, client }: Attempt): string =>
  `${reason}:${{ "account-here": `${account}:${addressBlock(client)}`, account, address: addressBlock(client) }[reason]}`;

/** Why the next attempt has to wait, or null when it has not. */
export async function findDelay(db: Database, attempt: Attempt): Promise<Problem | null> {
  const { waits } = limiters(db);
  const left = await Promise.all(REASONS.map((reason) => waits.get(keyOf(reason, attempt))));
  const seconds = Math.ceil(Math.max(...left.map((wait) => wait?.msBeforeNext ?? 0)) / 1000);
  if (seconds <= 0) return null;
  const detail = `Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`;
  return { ...problem("too-many-requests", detail), retryAfter: seconds };
}

/** Counts a failure; the next attempt waits longer. */
export async function noteFailure(db: Database, attempt: Attempt): Promise<void> {
  const { failures, waits } = limiters(db);
  await Promise.all(
    REASONS.map(async (reason) => {
      const { consumedPoints } = await failures.penalty(keyOf(reason, attempt));
      const seconds = delayAfter(consumedPoints, SIGN_IN_DELAYS[reason].free);
      if (seconds > 0) await waits.block(keyOf(reason, attempt), seconds);
    }),
  );
}

/** Forgets the failures of an account; those of the network stay, as others may guess from it. */
export async function forgetFailures(db: Database, attempt: Attempt): Promise<void> {
  const { failures, waits } = limiters(db);
  const cleared = REASONS.filter((reason) => SIGN_IN_DELAYS[reason].clearedBySuccess);
  await Promise.all(
    cleared.flatMap((reason) => [failures, waits].map((limiter) => limiter.delete(keyOf(reason, attempt)))),
  );
}
