/**
 * How often an account, and a network address, may do something: `points` in `seconds`. Trusted contributors have ten
 * times as many, maintainers are not limited.
 */
export const LIMITS = {
  edit: { account: { points: 30, seconds: 60 }, address: { points: 60, seconds: 60 } },
  discuss: { account: { points: 20, seconds: 60 }, address: { points: 40, seconds: 60 } },
  "sign-in": { account: { points: 30, seconds: 60 }, address: { points: 30, seconds: 60 } },
  register: { account: { points: 10, seconds: 3600 }, address: { points: 10, seconds: 3600 } },
  act: { account: { points: 120, seconds: 60 }, address: { points: 240, seconds: 60 } },
  preview: { account: { points: 120, seconds: 60 }, address: { points: 240, seconds: 60 } },
} as const;

export type LimitName = keyof typeof LIMITS;
