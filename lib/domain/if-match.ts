/** Which version of a page a call was made from: any, or one of these revisions. */
export type Match = { any: true } | { any: false; revisions: number[] };

const TAG = /\s*(W\/)?"([\x21\x23-\x7E\x80-\xFF]*)"\s*(?:,|$)/y;

/**
 * What an `If-Match` says (RFC 9110, section 13.1.1); null when it is no list of entity tags. Of the tags only those that
 * are strong and name a revision can match: `"r17"`, also with the suffix of a form, as in `"r17-ttl"`.
 */
export function readIfMatch(header: string): Match | null {
  if (header.trim() === "*") return { any: true };
  const revisions: number[] = [];
  let end = 0;
  while (end < header.length) {
    TAG.lastIndex = end;
    const [whole, weak, tag = ""] = TAG.exec(header) ?? [];
    if (whole === undefined) return null;
    const number = weak ? undefined : /^r([1-9]\d{0,8})(?:-|$)/.exec(tag)?.[1];
    if (number !== undefined) revisions.push(Number(number));
    end += whole.length;
  }
  return end === 0 ? null : { any: false, revisions };
}
