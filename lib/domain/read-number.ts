/** The number that a field or parameter names: of a page, a revision, a post. 0, which nothing has, for what is none. */
export const readNumber = (said: string): number => (/^[1-9]\d{0,8}$/.test(said) ? Number(said) : 0);
