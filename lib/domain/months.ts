const FIRST_YEAR = 2006;

const NAMES = "January February March April May June July August September October November December".split(" ");

/** Months from January 2006, where the date control begins, to the month of an ISO date; negative before. */
export function monthOf(date: string): number {
  const [year = FIRST_YEAR, month = 1] = date.split("-").map(Number);
  return (year - FIRST_YEAR) * 12 + month - 1;
}

/** The month's last day, which is the day a month means when it is asked for: 33 is 2008-10-31. */
export const lastDayOfMonth = (month: number): string =>
  new Date(Date.UTC(FIRST_YEAR, month + 1, 0)).toISOString().slice(0, 10);

/** The month as a reader writes it: 33 is `October 2008`. */
export const nameOfMonth = (month: number): string => `${NAMES[month % 12]} ${FIRST_YEAR + Math.floor(month / 12)}`;
