import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * One hash of the names and contents of all files that the patterns find below a folder, whatever the order and the
 * machine: 20 hexadecimal digits, enough to tell states of one project apart.
 */
export function hashFiles(folder: string, patterns: string[], exclude: string[] = []): string {
  const hash = createHash("sha256");
  const found = globSync(patterns, { cwd: folder, exclude, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = found.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${path.relative(folder, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 20);
}
