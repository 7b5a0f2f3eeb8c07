import { isPermitted, type Visitor } from "./permissions.ts";

/**
 * How often an account, and a network address, may do something: `points` in `seconds`. Trusted contributors have ten
 * times as many, maintainers are not limited by their account.
 */
export const LIMITS = {
  edit: { account: { points: 30, seconds: 60 }, address: { points: 60, seconds: 60 } },
  discuss: { account: { points: 20, seconds: 60 }, address: { points: 40, seconds: 60 } },
  "sign-in": { account: { points: 30, seconds: 60 }, address: { points: 30, seconds: 60 } },
  register: { account: { points: 10, seconds: 3600 }, address: { points: 10, seconds: 3600 } },
  act: { account: { points: 120, seconds: 60 }, address: { points: 240, seconds: 60 } },
  preview: { account: { points: 120, seconds: 60 }, address: { points: 240, seconds: 60 } },
  "look-up": { account: { points: 600, seconds: 60 }, address: { points: 1200, seconds: 60 } },
} as const;

export type LimitName = keyof typeof LIMITS;

/** What is counted: turns of an account, or of a network address. */
export type Counted = "account" | "address";

const TRUSTED_TIMES = 10;

/** How many turns are allowed in how many seconds; null: as many as one likes. */
export function allowanceOf(
  limit: LimitName,
  counted: Counted,
  visitor: Visitor,
): { points: number; seconds: number } | null {
  if (counted === "account" && (!visitor || isPermitted(visitor, "rollback"))) return null;
  const { points, seconds } = LIMITS[limit][counted];
  return { points: isPermitted(visitor, "skip-patrol") ? points * TRUSTED_TIMES : points, seconds };
}
