import type { Quota } from "#lib/limits/take-turn.ts";

/**
 * What is left of the allowances that a call was counted against, as structured fields (RFC 9651) of
 * draft-ietf-httpapi-ratelimit-headers-10: `q` turns in `w` seconds; `r` remain until `t` seconds from now.
 */
export function rateLimitHeaders(quotas: readonly Quota[]): Record<string, string> {
  if (quotas.length === 0) return {};
  return {
    "ratelimit-policy": quotas.map(({ name, points, seconds }) => `"${name}";q=${points};w=${seconds}`).join(", "),
    ratelimit: quotas.map(({ name, remaining, reset }) => `"${name}";r=${remaining};t=${reset}`).join(", "),
  };
}
