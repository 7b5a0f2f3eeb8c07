import { type Answer, type AnswerHeaders, headerOf } from "./answer.ts";
import { sealPage } from "./seal-page.ts";
import { DATA_POLICY, pagePolicy, SECURITY_HEADERS } from "./security-headers.ts";

/**
 * The answer with its security headers; a page also with the policy that names its own inline scripts, unless it comes
 * with a policy of its own.
 */
export function sealAnswer(answer: Answer, nonce: string): Answer {
  const type = headerOf(answer.headers, "content-type");
  const own = headerOf(answer.headers, "content-security-policy");
  if (own) return withHeaders(answer, own, nonce);
  if ("stream" in answer || !type.startsWith("text/html")) return withHeaders(answer, policyOf(type), nonce);
  const { html, scripts } = sealPage(answer.body, isPrerendered(answer.headers) ? null : nonce);
  return withHeaders({ ...answer, body: html }, pagePolicy(scripts), nonce);
}

function withHeaders(answer: Answer, policy: string, nonce: string): Answer {
  // Preloads are announced with the nonce of the script that they are for.
  const link = headerOf(answer.headers, "link").replaceAll(`; nonce="${nonce}"`, "");
  return { ...answer, headers: { ...answer.headers, ...SECURITY_HEADERS, link, "content-security-policy": policy } };
}

function policyOf(type: string): string {
  if (type.startsWith("text/html")) return pagePolicy([]);
  // A worker takes the policy of its script file.
  return type.includes("javascript") ? "" : DATA_POLICY;
}

/** Whether Next made the answer when it was built: from our sources, not from what anybody sent. */
export const isPrerendered = (headers: AnswerHeaders): boolean => headers["x-nextjs-cache"] !== undefined;
