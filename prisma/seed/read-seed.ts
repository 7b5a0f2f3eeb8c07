import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { findKind, type Kind } from "#lib/domain/kinds.ts";

export type SeedPage = { kind: Kind; slug: string; title: string; body: string; record: Record<string, unknown> };

type Fields = { title: string } & Record<string, unknown>;
type Bibliography = Record<string, { title: string; retrieved?: string }>;

const FOLDER = path.join(process.cwd(), "prisma/seed");

/** The order in which pages can be saved: what others hang on comes first. */
const ORDER = ["models", "layers", "components", "vendors", "offerings", "articles"];

/** The first content, read from the files of this folder, with each reference filled in from the shared bibliography. */
export function readSeed(): SeedPage[] {
  const bibliography = parse(readFileSync(path.join(FOLDER, "references.yaml"), "utf8")) as Bibliography;
  return ORDER.flatMap((collection) => {
    const kind = findKind(collection);
    if (!kind) throw new Error(`No kind of page is called ${collection}.`);
    const files = globSync(`${collection}/*.{mdx,yaml}`, { cwd: FOLDER }).sort();
    return files.flatMap((file) => readFile(file, kind)).map((page) => withReferences(page, bibliography));
  });
}

function readFile(file: string, kind: Kind): SeedPage[] {
  const text = readFileSync(path.join(FOLDER, file), "utf8");
  if (file.endsWith(".yaml"))
    return (parse(text) as (Fields & { slug: string; body?: string })[]).map(
      ({ slug, title, body = "", ...record }) => ({
        kind,
        slug,
        title,
        body,
        record,
      }),
    );
  const [, front = "", body = ""] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
  const { title, ...record } = parse(front) as Fields;
  return [{ kind, slug: path.basename(file, ".mdx"), title, body, record }];
}

function withReferences(page: SeedPage, bibliography: Bibliography): SeedPage {
  const fill = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((item) => (key === "references" ? referenceOf(item) : fill(item)));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fill(member, name)]));
  };
  const referenceOf = (url: string) => {
    const entry = bibliography[url];
    if (!entry) throw new Error(`${page.kind}/${page.slug} refers to ${url}, which references.yaml does not hold.`);
    return { url, ...entry };
  };
  return { ...page, record: fill(page.record) as Record<string, unknown> };
}
