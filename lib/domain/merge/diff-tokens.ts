/** `base` from `from` up to, not including, `to` became the side's tokens from `start` up to, not including, `end`. */
export type Change = { from: number; to: number; start: number; end: number };

/**
 * The changes that make `side` out of `base`, in order, never touching each other, as few tokens as can be (Myers, “An
 * O(ND) difference algorithm and its variations”, 1986). Null when more than `limit` tokens would have to be removed or
 * added: time and memory grow with its square.
 */
export function diffTokens(base: readonly string[], side: readonly string[], limit: number): Change[] | null {
  const head = countCommonHead(base, side);
  const tail = countCommonTail(base, side, head);
  const [a, b] = numberTokens(base.slice(head, base.length - tail), side.slice(head, side.length - tail));
  const rows = searchShortest(a, b, limit);
  return rows && joinSteps(traceBack(rows, a.length, b.length), head);
}

function countCommonHead(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

function countCommonTail(a: readonly string[], b: readonly string[], head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let count = 0;
  while (count < most && a.at(-count - 1) === b.at(-count - 1)) count += 1;
  return count;
}

/** Numbers compare faster than texts, and each pair is compared many times. */
function numberTokens(a: readonly string[], b: readonly string[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (token: string): number => {
    const number = numbers.get(token) ?? numbers.size;
    numbers.set(token, number);
    return number;
  };
  return [Int32Array.from(a, numberOf), Int32Array.from(b, numberOf)];
}

/** Row `d` holds, for each diagonal from -d to d, how far into `a` a path of d steps can come. */
function searchShortest(a: Int32Array, b: Int32Array, limit: number): Int32Array[] | null {
  const rows: Int32Array[] = [];
  let last = new Int32Array(0);
  for (let steps = 0; steps <= Math.min(limit, a.length + b.length); steps += 1) {
    const row = new Int32Array(2 * steps + 1);
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = startOf(last, steps, diagonal);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      row[diagonal + steps] = x;
      if (x >= a.length && x - diagonal >= b.length) return [...rows, row];
    }
    rows.push(row);
    last = row;
  }
  return null;
}

/** Where the path enters a diagonal: from the one above it by an addition, or from the one below it by a removal. */
function startOf(last: Int32Array, steps: number, diagonal: number): number {
  if (steps === 0) return 0;
  return comesByAddition(last, steps, diagonal) ? (last[diagonal + steps] ?? 0) : (last[diagonal + steps - 2] ?? 0) + 1;
}

const comesByAddition = (last: Int32Array, steps: number, diagonal: number): boolean =>
  diagonal === -steps || (diagonal !== steps && (last[diagonal + steps - 2] ?? 0) < (last[diagonal + steps] ?? 0));

function traceBack(rows: readonly Int32Array[], length: number, otherLength: number): Change[] {
  const changes: Change[] = [];
  let diagonal = length - otherLength;
  for (let steps = rows.length - 1; steps > 0; steps -= 1) {
    const last = rows[steps - 1] ?? new Int32Array(0);
    const added = comesByAddition(last, steps, diagonal);
    const x = last[added ? diagonal + steps : diagonal + steps - 2] ?? 0;
    diagonal += added ? 1 : -1;
    const y = x - diagonal;
    changes.push({ from: x, to: added ? x : x + 1, start: y, end: added ? y + 1 : y });
  }
  return changes.reverse();
}

function joinSteps(steps: readonly Change[], head: number): Change[] {
  const joined: Change[] = [];
  for (const { from, to, start, end } of steps) {
    const last = joined.at(-1);
    if (last && last.to === from + head && last.end === start + head) {
      last.to = to + head;
      last.end = end + head;
    } else joined.push({ from: from + head, to: to + head, start: start + head, end: end + head });
  }
  return joined;
}
