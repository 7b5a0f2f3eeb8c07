import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { OPERATIONS } from "#lib/api/operations.ts";

/** Something that answers: its address, with parameters in brackets as in the file system or in braces, and its methods. */
export type Route = { address: string; sort: "page" | "handler" | "operation"; methods: string[] };

export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

const app = path.join(import.meta.dirname, "../../app");

/** Every page and handler below app/, and every operation of the API: what is there, not what somebody listed. */
export function listRoutes(): Route[] {
  const files = globSync("**/{page.tsx,route.ts,route.tsx}", { cwd: app }).toSorted();
  const operations = [...Map.groupBy(OPERATIONS, ({ path: address }) => address)].map(([address, here]) => ({
    address,
    sort: "operation" as const,
    methods: withHead(here.map(({ method }) => method)),
  }));
  return [...files.map(routeOf), ...operations];
}

function routeOf(file: string): Route {
  const folders = path.dirname(file).split(path.sep);
  const address = `/${folders.filter((folder) => folder !== "." && !/^\(.*\)$/.test(folder)).join("/")}`;
  if (file.endsWith("page.tsx")) return { address, sort: "page", methods: withHead(["GET"]) };
  return { address, sort: "handler", methods: withHead(exportsOf(readFileSync(path.join(app, file), "utf8"))) };
}

/** The methods that a handler exports, however it is written. */
function exportsOf(source: string): string[] {
  const exported = [
    ...source.matchAll(/export (?:async )?(?:const|function) (\w+)/g),
    ...source.matchAll(/(?:\bas |[{,]\s*)(\w+)\s*(?=[,}])/g),
  ].map(([, name = ""]) => name);
  return METHODS.filter((method) => exported.includes(method));
}

/** Whoever answers GET answers HEAD (RFC 9110, 9.3.2). */
const withHead = (methods: string[]): string[] => (methods.includes("GET") ? [...methods, "HEAD"] : methods);
