import type { Operation } from "./operation.ts";

/** `suffix` is what the path ended with to ask for a form, such as `ttl`. */
export type Route = { operations: Operation[]; params: Record<string, string>; suffix: string | null };

/**
 * The operations at a path, one for each method, with the parts of the path that stand in braces; null when there are
 * none. A suffix that one of them has a form for, or `json`, is taken off.
 */
export function findRoute(operations: readonly Operation[], path: string): Route | null {
  const [, bare, suffix] = SUFFIXED.exec(path) ?? [];
  const formed = bare === undefined ? null : findPath(operations, bare);
  const isForm = formed?.operations.some(
    ({ forms, type }) => (suffix === "json" && !type) || forms.some((form) => form.suffix === suffix),
  );
  const literal = findPath(operations, path);
  if (formed && isForm && suffix && !literal?.operations.some((operation) => operation.path === path))
    return { ...formed, suffix };
  return literal && { ...literal, suffix: null };
}

const SUFFIXED = /^(.+)\.([a-z]+)$/;

function findPath(operations: readonly Operation[], path: string): Omit<Route, "suffix"> | null {
  const asked = path.split("/").map(decode);
  const here = operations.filter((operation) => fits(operation.path.split("/"), asked));
  const [first] = here;
  if (!first) return null;
  const names = first.path
    .split("/")
    .flatMap((step, index) => (step.startsWith("{") ? [[step.slice(1, -1), asked[index] ?? ""]] : []));
  return { operations: here, params: Object.fromEntries(names) };
}

const fits = (path: string[], asked: string[]): boolean =>
  path.length === asked.length &&
  path.every((step, index) => (step.startsWith("{") ? asked[index] !== "" : step === asked[index]));

/** What cannot be decoded stays as it is: it names nothing either way. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
