import path from "node:path";

/** A file or folder the way a person says it: from the current folder where it lies below it, else in full. */
export function showPath(file: string): string {
  const relative = path.relative(".", file);
  return relative.startsWith("..") ? path.resolve(file) : relative;
}
