import type { Operation } from "./operation.ts";

export type Route = { operations: Operation[]; params: Record<string, string> };

/**
 * The operations at a path, one for each method, with the parts of the path that stand in braces; null when there are
 * none.
 */
export function findRoute(operations: readonly Operation[], path: string): Route | null {
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
