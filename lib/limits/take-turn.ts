import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { allowanceOf, type Counted, type LimitName } from "#lib/domain/limits.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { addressBlock } from "./address-block.ts";
import { limiterOn } from "./limiter-store.ts";

/**
 * Counts one turn of an account and of a network address against a limit, for all nodes together. Null when there was one
 * left; else the problem that says how long to wait, in words and as `retryAfter` seconds. A database that is away throws,
 * as with every other query.
 */
export async function takeTurn(
  db: Database,
  limit: LimitName,
  { visitor, client }: { visitor: Visitor; client: string },
): Promise<Problem | null> {
  const waits = await Promise.all([
    waitOf(db, limit, "address", visitor, addressBlock(client)),
    visitor ? waitOf(db, limit, "account", visitor, visitor.id) : 0,
  ]);
  const seconds = Math.max(...waits);
  return seconds > 0 ? tooMany(seconds) : null;
}

/** How many seconds until the next turn; 0 when this one was taken. */
async function waitOf(
  db: Database,
  limit: LimitName,
  counted: Counted,
  visitor: Visitor,
  key: string,
): Promise<number> {
  const allowance = allowanceOf(limit, counted, visitor);
  if (!allowance) return 0;
  try {
    await limiterOf(db, `${limit}:${counted}`, allowance).consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

const limiters = new WeakMap<Database, Map<string, RateLimiterPostgres>>();

/** Those who have more turns are counted apart: at an address that they share they use up nobody else's. */
function limiterOf(db: Database, name: string, { points, seconds }: { points: number; seconds: number }) {
  const made = limiters.get(db) ?? new Map<string, RateLimiterPostgres>();
  limiters.set(db, made);
  const keyPrefix = `${name}:${points}`;
  const known = made.get(keyPrefix);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    ...limiterOn(db),
    keyPrefix,
    points,
    duration: seconds,
    // One of them sweeps the table for all.
    clearExpiredByTimeout: made.size === 0,
  });
  made.set(keyPrefix, limiter);
  return limiter;
}

function tooMany(seconds: number): Problem {
  const detail = `Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`;
  return {
    ...problem("too-many-requests", detail, [{ pointer: "", code: "too-many-requests", detail }]),
    retryAfter: seconds,
  };
}
