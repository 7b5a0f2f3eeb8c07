const MAX_SUMMARY = 500;

/** A summary made of several parts, at the length that one may have; the audit log has the whole reason. */
export const shortenSummary = (summary: string): string =>
  summary.length <= MAX_SUMMARY ? summary : `${cut(summary)}…`;

const cut = (text: string): string => text.slice(0, MAX_SUMMARY - 1).replace(/[\ud800-\udbff]$/, "");
