import { ERRORS, type ErrorCode } from "./errors.ts";

/** What became of a page in a clean-up: done, or the code of the error that kept it as it was. */
export type Cleaned = { page: number; result: "rolled-back" | "deleted" | ErrorCode };

/** The results of a clean-up as a parameter of the address that shows them: `12:rolled-back,17:conflict`. */
export const writeCleaned = (cleaned: readonly Cleaned[]): string =>
  cleaned.map(({ page, result }) => `${page}:${result}`).join(",");

/** The results that an address names; what cannot be read is left out. */
export const readCleaned = (said: string): Cleaned[] =>
  said.split(",").flatMap((part) => {
    const [page = "", result = ""] = part.split(":");
    return /^\d{1,9}$/.test(page) && isResult(result) ? [{ page: Number(page), result }] : [];
  });

const isResult = (said: string): said is Cleaned["result"] =>
  said === "rolled-back" || said === "deleted" || Object.hasOwn(ERRORS, said);

/** What became of a page, in words. */
export const sayCleaned = (result: Cleaned["result"]): string => {
  if (result === "rolled-back") return "rolled back";
  return result === "deleted" ? "deleted" : `left as it is: ${ERRORS[result].title.toLowerCase()}`;
};
