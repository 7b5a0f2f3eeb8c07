import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { allowanceOf, type Counted, type LimitName } from "#lib/domain/limits.ts";
import type { Actor, Visitor } from "#lib/domain/permissions.ts";
import { addressBlock } from "./address-block.ts";
import { limiterOn } from "./limiter-store.ts";

/** How much is left of one allowance: `points` in `seconds`, of which `remaining` until it begins anew in `reset` seconds. */
export type Quota = { name: string; points: number; seconds: number; remaining: number; reset: number };

/** What a turn took from, and the problem that says how long to wait where there was none left. */
export type Turn = { quotas: Quota[]; refused: Problem | null };

type Who = { visitor: Visitor; client: string };

/**
 * Counts one turn of an account and of a network address against a limit, for all nodes together. Null when there was one
 * left; else the problem that says how long to wait, in words and as `retryAfter` seconds. A database that is away throws,
 * as with every other query.
 */
export const takeTurn = async (db: Database, limit: LimitName, who: Who): Promise<Problem | null> =>
  (await countTurn(db, limit, who)).refused;

/** Counts one turn as `takeTurn` does, and tells what is left. An allowance that knows no limit is not among it. */
export async function countTurn(db: Database, limit: LimitName, { visitor, client }: Who): Promise<Turn> {
  const counted = await Promise.all([
    visitor ? count(db, limit, "account", visitor, { key: visitor.id }) : null,
    count(db, limit, "address", visitor, { key: addressBlock(client) }),
  ]);
  return turnOf(counted.filter((one) => one !== null));
}

/** Counts several turns of an account at once, where the call that they came with was counted by its address. */
export async function countTurns(db: Database, limit: LimitName, visitor: Actor, turns: number): Promise<Turn> {
  const counted = await count(db, limit, "account", visitor, { key: visitor.id, turns });
  return turnOf(counted ? [counted] : []);
}

type Taken = Quota & { wait: number };

function turnOf(counted: Taken[]): Turn {
  const seconds = Math.max(0, ...counted.map(({ wait }) => wait));
  return { quotas: counted.map(({ wait: _, ...quota }) => quota), refused: seconds > 0 ? tooMany(seconds) : null };
}

/** `wait` is how many seconds there are until the next turn; 0 when this one was taken. */
async function count(
  db: Database,
  limit: LimitName,
  counted: Counted,
  visitor: Visitor,
  { key, turns = 1 }: { key: string; turns?: number },
): Promise<Taken | null> {
  const allowance = allowanceOf(limit, counted, visitor);
  if (!allowance) return null;
  const told = await consume(limiterOf(db, `${limit}:${counted}`, allowance), key, turns);
  const reset = Math.max(1, Math.ceil(told.msBeforeNext / 1000));
  const name = counted === "account" ? limit : `${limit}-${counted}`;
  return { name, ...allowance, remaining: told.remainingPoints, reset, wait: told.refused ? reset : 0 };
}

async function consume(limiter: RateLimiterPostgres, key: string, turns: number) {
  try {
    const { remainingPoints, msBeforeNext } = await limiter.consume(key, turns);
    return { remainingPoints, msBeforeNext, refused: false };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { remainingPoints: 0, msBeforeNext: refusal.msBeforeNext, refused: true };
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
