/**
 * Failures to sign in are answered with a delay that doubles, and ends: 1 s, 2 s, 4 s … 15 min. `free` of them cost
 * nothing. The delay counts by the account from one network, which a guesser meets at the first failure; by the network,
 * which many people may share; and by the account from everywhere, for guesses that come from many networks. So nobody
 * is locked out of an account for longer than a quarter of an hour by what others do.
 */
export const SIGN_IN_DELAYS = {
  "account-here": { free: 0, clearedBySuccess: true },
  account: { free: 20, clearedBySuccess: true },
  address: { free: 10, clearedBySuccess: false },
} as const;

export type DelayedBy = keyof typeof SIGN_IN_DELAYS;

const LONGEST_SECONDS = 15 * 60;

/** How many seconds to wait after so many failures. */
export const delayAfter = (failures: number, free: number): number =>
  failures <= free ? 0 : Math.min(2 ** Math.min(failures - free - 1, 30), LONGEST_SECONDS);
