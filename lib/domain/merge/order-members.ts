/**
 * The order of a merged list: that of the base, or of the one side that changed it, and each addition behind the member
 * that it was put behind. Additions of both at one place follow each other in the order of their keys. Null when both
 * changed the order, each in another way.
 */
export function orderMembers(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): string[] | null {
  const known = new Set(base);
  const staying = [base, mine, theirs].map((keys) => keys.filter((key) => known.has(key) && kept.has(key)));
  const order = agreedOrder(staying.map((keys) => JSON.stringify(keys)));
  if (order === null) return null;
  const [ours, others] = [mine, theirs].map((keys) => additionsBehind(keys, known, kept));
  const placed = new Set<string>();
  for (const anchor of [null, ...(JSON.parse(order) as string[])]) {
    if (anchor !== null) placed.add(anchor);
    for (const key of joinRuns(ours?.get(anchor), others?.get(anchor))) placed.add(key);
  }
  return [...placed];
}

function agreedOrder([base, mine, theirs]: readonly string[]): string | null {
  if (mine === theirs || theirs === base) return mine ?? null;
  return mine === base ? (theirs ?? null) : null;
}

/** What stands behind each member that stays; behind null, what stands before all of them. */
function additionsBehind(
  keys: readonly string[],
  known: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): Map<string | null, string[]> {
  const runs = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const key of keys) {
    if (!kept.has(key)) continue;
    if (known.has(key)) anchor = key;
    else runs.set(anchor, [...(runs.get(anchor) ?? []), key]);
  }
  return runs;
}

const joinRuns = (mine: readonly string[] = [], theirs: readonly string[] = []): string[] =>
  JSON.stringify(mine) < JSON.stringify(theirs) ? [...mine, ...theirs] : [...theirs, ...mine];
