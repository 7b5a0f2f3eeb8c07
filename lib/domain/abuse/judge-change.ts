import { judgeBlanking } from "./blanking.ts";
import type { Change, Finding, Rule } from "./change.ts";
import { judgeManyLinks } from "./many-links.ts";
import { judgeManyPages } from "./many-pages.ts";
import { judgeNewHost } from "./new-host.ts";
import { judgeRepeatedText } from "./repeated-text.ts";

const RULES: readonly Rule[] = [judgeManyPages, judgeBlanking, judgeManyLinks, judgeNewHost, judgeRepeatedText];

export type Verdict = {
  /** What the author has to confirm, a fault for each rule. */
  warn: { pointer: string; code: string; detail: string }[];
  /** The rules for which the edit waits for a maintainer, whatever is confirmed. */
  hold: { rule: string; detail: string }[];
  /** When the edit is to wait: for how long, and why. */
  throttle: { seconds: number; detail: string } | null;
};

/** What all rules against abuse say of an edit. Rules know no persons: who is judged at all is the caller's decision. */
export function judgeChange(change: Change): Verdict {
  const findings = RULES.map((rule) => rule(change)).filter((finding) => finding !== null);
  return {
    warn: findings.filter(is("warn")).map(({ rule, pointer, detail }) => ({ pointer, code: rule, detail })),
    hold: findings.filter(is("hold")).map(({ rule, detail }) => ({ rule, detail })),
    throttle: throttleOf(findings),
  };
}

const is =
  (measure: Finding["measure"]) =>
  (finding: Finding): boolean =>
    finding.measure === measure;

function throttleOf(findings: readonly Finding[]): Verdict["throttle"] {
  for (const finding of findings)
    if (finding.measure === "throttle") return { seconds: finding.wait, detail: finding.detail };
  return null;
}
