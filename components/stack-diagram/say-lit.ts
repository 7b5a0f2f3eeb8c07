/** How much of the diagram is lit, in words. */
export const sayLit = (lit: number, all: number, choosing: boolean): string =>
  choosing ? `${lit} of ${all} placements lit` : `${all} placements`;
