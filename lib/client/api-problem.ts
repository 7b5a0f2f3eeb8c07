import type { Problem } from "./api-types.ts";

/**
 * A call that the API refused, with all that it says about it (RFC 9457): what went wrong, every fault with its place,
 * what to do now, and the versions where a merge failed.
 */
export class ApiProblem extends Error {
  override name = "ApiProblem";
  readonly status: number;
  readonly problem: Problem;
  /** Seconds after which the same may succeed; null where nothing is said of it. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.detail ? `${problem.title}: ${problem.detail}` : problem.title);
    this.status = problem.status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** The name of the problem, such as `conflict`: the end of its address. */
  get code(): string {
    return this.problem.type.split("/").at(-1) ?? "";
  }
}

/** What a response that is no success says. One that is not of this API, as of a proxy, becomes a problem as well. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const retryAfter = secondsUntil(response.headers.get("retry-after"));
  const said = await response.text();
  if (response.headers.get("content-type")?.startsWith("application/problem+json"))
    return new ApiProblem(JSON.parse(said), retryAfter);
  const strange = {
    type: "about:blank",
    title: `${response.status} ${response.statusText}`.trim(),
    status: response.status,
    detail: `${new URL(response.url || "http://unknown/").host} answered with something that is not of this API.`,
    instance: response.url,
    remedy: "Check the address of the site, and what stands between.",
    errors: [],
  };
  return new ApiProblem(strange, retryAfter);
}

/** What `Retry-After` says, a number or a date (RFC 9110, 10.2.3), in seconds from now. */
function secondsUntil(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header)) return Number(header);
  const instant = Date.parse(header);
  return Number.isNaN(instant) ? null : Math.max(0, Math.ceil((instant - Date.now()) / 1000));
}
