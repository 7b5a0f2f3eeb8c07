export type Anchor = readonly [base: number, side: number];

/**
 * The longest run of tokens that stand once in `base` and once in `side`, in the order that both give them (patience
 * diff, Bram Cohen). Takes n log n steps however much the two differ.
 */
export function findAnchors(base: readonly string[], side: readonly string[]): Anchor[] {
  const places = findSingles(side);
  const pairs: Anchor[] = [];
  for (const [token, place] of findSingles(base)) {
    const other = places.get(token);
    if (other !== undefined) pairs.push([place, other]);
  }
  return findLongestRise(pairs);
}

/** In order of their places. */
function findSingles(tokens: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [place, token] of tokens.entries()) {
    if (places.has(token)) repeated.add(token);
    else places.set(token, place);
  }
  for (const token of repeated) places.delete(token);
  return places;
}

type Card = { pair: Anchor; below: Card | undefined };

/** Patience sorting: each pile shows the smallest end of a rise of its length. */
function findLongestRise(pairs: readonly Anchor[]): Anchor[] {
  const piles: Card[] = [];
  for (const pair of pairs) {
    const pile = findPile(piles, pair[1]);
    piles[pile] = { pair, below: piles[pile - 1] };
  }
  const rise: Anchor[] = [];
  for (let card = piles.at(-1); card; card = card.below) rise.push(card.pair);
  return rise.reverse();
}

function findPile(piles: readonly Card[], side: number): number {
  let [low, high] = [0, piles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((piles[middle]?.pair[1] ?? 0) < side) low = middle + 1;
    else high = middle;
  }
  return low;
}
