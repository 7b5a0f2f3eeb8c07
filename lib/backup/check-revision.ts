import { type Content, recordSchemaOf } from "#lib/domain/content.ts";
import { pointerOf } from "#lib/domain/errors.ts";
import type { PageRecord } from "#lib/domain/records.ts";
import { slugSchema } from "#lib/domain/slugs.ts";
import { titleSchema } from "#lib/domain/text-fields.ts";
import { hashChain, hashContent, hashText } from "#lib/revisions/hash-revision.ts";
import type { LineOf } from "./export-line.ts";
import type { Known } from "./known.ts";

type Revision = LineOf<"revision">;

/** What is wrong with a revision at its place in the log, and takes it for the last one. */
export function checkRevision(line: Revision, known: Known): string[] {
  const { number, page, chainHash, at, kind } = line;
  const faults = [
    ...placeFaults(line, known),
    ...slugFaults(line, known),
    ...hiddenFaults(line),
    ...contentFaults(line),
    ...hashFaults(line, known.last.chainHash),
  ];
  known.last = { number, chainHash, at };
  known.pages.set(page, { kind: known.pages.get(page)?.kind ?? kind, current: number });
  return faults;
}

function placeFaults(
  { number, page, kind, parent, at, actor, by, mergedInto, deleted }: Revision,
  known: Known,
): string[] {
  const { last, pages, actors } = known;
  const before = pages.get(page);
  return [
    number !== last.number + 1 && `it is revision ${number}, and ${last.number + 1} should stand here`,
    at < last.at && "it is older than the revision before it",
    parent !== (before?.current ?? null) && `its parent is not the revision of page ${page} before it`,
    before !== undefined && before.kind !== kind && `page ${page} is a ${before.kind} before and a ${kind} here`,
    actor !== null &&
      actors.has(actor) &&
      actors.get(actor) !== by &&
      `its author is called ${actors.get(actor)}, not ${by}`,
    mergedInto !== null && (!deleted || !pages.has(mergedInto)) && `it cannot be merged into page ${mergedInto}`,
  ].filter((fault) => fault !== false);
}

function slugFaults({ page, kind, slug }: Revision, { slugs }: Known): string[] {
  if (slug === null) return [];
  const owner = slugs.get(`${kind}/${slug}`) ?? page;
  slugs.set(`${kind}/${slug}`, owner);
  return owner === page ? [] : [`/slug: it is the address of page ${owner} already`];
}

/** What is hidden is not there, and what is there is not hidden. */
function hiddenFaults({ hidden, slug, title, body, record, summary, actor, by, coAuthors }: Revision): string[] {
  const isHidden = (part: (typeof hidden)[number]) => hidden.includes(part);
  const named = actor !== null && by !== null;
  const unclear = {
    text: [slug, title, body, record].some((member) => (member === null) !== isHidden("text")),
    summary: (summary === null) !== isHidden("summary"),
    author: isHidden("author") ? actor !== null || by !== null || coAuthors.length > 0 : !named,
  };
  return Object.entries(unclear)
    .filter(([, isUnclear]) => isUnclear)
    .map(([part]) => `its ${part} is neither there nor hidden`);
}

/** The whole page, where nothing of its text is hidden. */
export function contentOf({ kind, slug, title, body, record }: Revision): Content | null {
  if (slug === null || title === null || body === null || record === null) return null;
  return { kind, slug, title, body, record: record as PageRecord };
}

function contentFaults(line: Revision): string[] {
  const content = contentOf(line);
  if (!content) return [];
  const { kind, slug, title, body, record } = content;
  const parsed = {
    slug: slugSchema.safeParse(slug),
    title: titleSchema.safeParse(title),
    record: recordSchemaOf(kind).safeParse(record),
  };
  const faults = Object.entries(parsed).flatMap(([name, { error }]) =>
    (error?.issues ?? []).map(({ path, message }) => `${pointerOf([name, ...path])}: ${message}`),
  );
  return Buffer.byteLength(body) === line.bytes ? faults : [...faults, "its size is not that of its body"];
}

function hashFaults(line: Revision, before: string): string[] {
  const content = contentOf(line);
  return [
    content && hashContent(content).toString("hex") !== line.contentHash && "its content does not fit its hash",
    line.summary !== null &&
      hashText(line.summary).toString("hex") !== line.summaryHash &&
      "its summary does not fit its hash",
    line.actor !== null && chainOf(line, line.actor, before) !== line.chainHash && "the chain breaks here",
  ].filter((fault) => typeof fault === "string");
}

const chainOf = (line: Revision, actor: string, before: string): string =>
  hashChain(Buffer.from(before, "hex"), {
    number: line.number,
    page: line.page,
    parent: line.parent,
    actor,
    coAuthors: line.coAuthors,
    at: new Date(line.at),
    origin: line.origin,
    minor: line.minor,
    deleted: line.deleted,
    mergedInto: line.mergedInto,
    contentHash: Buffer.from(line.contentHash, "hex"),
    summaryHash: Buffer.from(line.summaryHash, "hex"),
  }).toString("hex");
