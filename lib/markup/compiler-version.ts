/** Raised whenever the same text compiles to something else: what is stored is keyed by it. */
export const COMPILER_VERSION = 2;
