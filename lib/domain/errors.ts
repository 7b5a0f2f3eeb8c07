/**
 * Every error the product can answer with: one row each. `title` says what went wrong, `remedy` what to do now; the code
 * names the page under `/problems/` that explains it.
 */
export const ERRORS = {
  "invalid-parameter": {
    status: 400,
    title: "A parameter cannot be used",
    remedy: "Correct the parameters that are named; the API reference lists those this address knows.",
  },
  "unreadable-body": {
    status: 400,
    title: "What was sent cannot be read",
    remedy: "Send it in UTF-8, in the format that Content-Type names.",
  },
  "not-signed-in": {
    status: 401,
    title: "Sign in first",
    remedy: "Sign in and send it again: what you typed is kept.",
  },
  "not-permitted": {
    status: 403,
    title: "You may not do this",
    remedy: "Sign in with an account that has the role, or ask a maintainer.",
  },
  blocked: {
    status: 403,
    title: "This account is blocked",
    remedy: "Wait until the block ends, or write to a maintainer.",
  },
  /** A revision whose text is suppressed. It may be shown again one day, so it is not gone (RFC 9110, 15.5.4 and 15.5.11). */
  "text-hidden": {
    status: 403,
    title: "The text of this revision is hidden",
    remedy: "Read another revision of the page: its history lists them.",
  },
  protected: {
    status: 403,
    title: "The page is protected",
    remedy: "Propose the change on its talk page, or ask a maintainer.",
  },
  "foreign-origin": {
    status: 403,
    title: "This form was sent from another site",
    remedy: "Open the page here and send the form from it. Programs use a token in the Authorization header.",
  },
  "not-found": {
    status: 404,
    title: "There is nothing at this address",
    remedy: "Check the spelling, or search for the name.",
  },
  "not-yet": {
    status: 404,
    title: "The page did not exist then",
    remedy: "Choose a later revision or leave the parameter `at` away.",
  },
  "method-not-allowed": {
    status: 405,
    title: "This address does not take this method",
    remedy: "Use one of the methods in the Allow header.",
  },
  "not-acceptable": {
    status: 406,
    title: "It cannot be had in that form",
    remedy: "Ask in Accept for one of the media types that are named, or leave Accept out.",
  },
  conflict: {
    status: 409,
    title: "Somebody else changed the page meanwhile",
    remedy: "Look at their version beside yours, bring them together and save again on the current revision.",
  },
  "name-taken": {
    status: 409,
    title: "The address is taken",
    remedy: "Choose another slug: each names one page of its kind, for ever.",
  },
  deleted: {
    status: 410,
    title: "The page was deleted",
    remedy: "Its history is kept; a maintainer can restore it.",
  },
  "precondition-failed": {
    status: 412,
    title: "This is not the version that was meant",
    remedy: "Read it again and send its ETag in If-Match.",
  },
  "too-large": {
    status: 413,
    title: "This is larger than what is taken at once",
    remedy: "Shorten it, or split it into several pages.",
  },
  "unsupported-type": {
    status: 415,
    title: "This address does not read that media type",
    remedy: "Send one of the media types that are named, and say which in Content-Type.",
  },
  "cannot-undo": {
    status: 409,
    title: "This cannot be undone by itself any more",
    remedy: "Later edits changed the same places. Edit the page by hand, or revert to an older revision.",
  },
  "nothing-to-undo": {
    status: 409,
    title: "There is nothing to take back",
    remedy: "Look at the history of the page: what it says now is already what was asked for, or nothing stood before.",
  },
  "key-reused": {
    status: 422,
    title: "The idempotency key was used for something else",
    remedy: "Use a new key for a new request.",
  },
  "needs-confirmation": {
    status: 422,
    title: "Please look again before this is saved",
    remedy: "Check what is named. If it is what you mean, confirm it and save again.",
  },
  held: {
    status: 403,
    title: "The edit waits for a maintainer",
    remedy: "It was kept as you sent it and will be looked at; you are told of the decision.",
  },
  "invalid-input": {
    status: 422,
    title: "This cannot be carried out as it is",
    remedy: "Correct the fields that are named. Nothing was changed.",
  },
  "precondition-required": {
    status: 428,
    title: "Say which version you have seen",
    remedy: "Read it first and send its ETag in If-Match, so that nobody's change is overwritten unseen.",
  },
  "not-carried-out": {
    status: 424,
    title: "Not carried out, because something beside it could not be",
    remedy: "Correct what failed and send all of it again. Nothing was changed.",
  },
  "too-many-requests": {
    status: 429,
    title: "That is more than we take at once",
    remedy: "Wait as long as the answer says, then try again.",
  },
  "invalid-content": {
    status: 422,
    title: "The page cannot be saved as it is",
    remedy: "Correct the places that are named. Nothing was written.",
  },
  internal: {
    status: 500,
    title: "Something broke on our side",
    remedy: "Try again in a moment. What you sent has not been saved.",
  },
  unavailable: {
    status: 503,
    title: "The wiki cannot reach its database",
    remedy: "Try again in a moment.",
  },
} as const satisfies Record<string, { status: number; title: string; remedy: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** One fault of an input: where (a JSON pointer), what kind, and a sentence that says what is allowed. */
export type Fault = { pointer: string; code: string; detail: string };

/** An expected failure, as a value. `retryAfter` says after how many seconds the same may succeed. */
export type Problem = { code: ErrorCode; detail: string; errors: Fault[]; retryAfter?: number };

export const problem = (code: ErrorCode, detail: string, errors: Fault[] = []): Problem => ({ code, detail, errors });

/** What a `getX` throws when there is no X: the door that called it shows it. */
export class DomainError extends Error {
  readonly problem: Problem;

  constructor(code: ErrorCode, detail: string, errors: Fault[] = []) {
    super(detail);
    this.name = "DomainError";
    this.problem = problem(code, detail, errors);
  }
}

/** A path into a value as a JSON pointer (RFC 6901). */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** All issues of a failed parse as faults, below a pointer. */
export const faultsOf = (
  error: { issues: readonly { path: readonly PropertyKey[]; code?: string; message: string }[] },
  below = "",
): Fault[] =>
  error.issues.map((issue) => ({
    pointer: below + pointerOf(issue.path),
    code: issue.code ?? "invalid",
    detail: issue.message,
  }));
