/**
 * A place that both changed, each in another way: the pointer leads to it in mine, or to the list it was in when mine has
 * it no longer. In a text, `line` is its first line in mine, counted from 1. What is undefined is not there.
 */
export type Conflict = { pointer: string; line?: number; base: unknown; mine: unknown; theirs: unknown };

export type Merge<T> = { clean: true; value: T } | { clean: false; conflicts: Conflict[] };
