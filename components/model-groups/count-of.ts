/** `1 entry`, `1,204 entries` */
export const countOf = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
