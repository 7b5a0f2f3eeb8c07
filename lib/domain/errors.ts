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
  "not-permitted": {
    status: 403,
    title: "You may not do this",
    remedy: "Sign in with an account that has the role, or ask a maintainer.",
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

/** An expected failure, as a value. */
export type Problem = { code: ErrorCode; detail: string; errors: Fault[] };

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
