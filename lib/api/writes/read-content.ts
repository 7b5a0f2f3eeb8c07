import { canonicalJson } from "#lib/domain/canonical-json.ts";
import { type Fault, pointerOf } from "#lib/domain/errors.ts";
import { collectionOf, type Kind } from "#lib/domain/kinds.ts";
import { checkProposal } from "#lib/revisions/check-proposal.ts";
import { faultsOfMarks } from "#lib/revisions/save-edit.ts";
import { pageSchema } from "../schemas/page.ts";

/** What a page is to say, in its parts; whether the rules of the wiki allow it is judged when it is saved. */
export type SentContent = { title: string; body: string; record: Record<string, unknown> };

/** The members of a page that name it; they stay what they are. */
export type Identity = { id: number; kind: Kind; slug: string };

export type SentPage = Readonly<Record<string, unknown>>;

/**
 * Takes a page as it is read apart into what it says. Members that a page has beside its content may stand in it; those
 * that name it have to be as they are (`identity`; null for a new page). Faults come all at once, with those that the rules
 * of the wiki find in what could be read.
 */
export async function readContent(
  kind: Kind,
  sent: SentPage,
  identity: Identity | null,
): Promise<{ content: SentContent } | { faults: Fault[] }> {
  const isNew = identity === null;
  const { title, body = isNew ? "" : undefined, record = isNew ? {} : undefined } = sent;
  const faults = [
    ...(typeof title === "string" ? [] : [missing("title", "text", title)]),
    ...(typeof body === "string" ? faultsOfMarks(body) : [missing("body", "text", body)]),
    ...(isObject(record) ? [] : [missing("record", "an object", record)]),
    ...faultsOfStrangers(kind, sent),
    ...(identity ? faultsOfIdentity(sent, identity) : faultsOfSlug(sent)),
  ];
  const content = {
    title: typeof title === "string" ? title : "Title",
    body: typeof body === "string" ? body : "",
    record: isObject(record) ? record : {},
  };
  if (faults.length === 0) return { content };
  return { faults: [...faults, ...(await judge(kind, content, faults))] };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const missing = (name: string, what: string, value: unknown): Fault =>
  value === undefined
    ? { pointer: `/${name}`, code: "missing", detail: `The page needs its ${name}.` }
    : { pointer: `/${name}`, code: "invalid_type", detail: `The ${name} is ${what}.` };

function faultsOfStrangers(kind: Kind, sent: SentPage): Fault[] {
  const known = new Set([...Object.keys(pageSchema(kind).shape), "outcome"]);
  const strangers = Object.keys(sent).filter((name) => !known.has(name));
  return strangers.map((name) => ({
    pointer: pointerOf([name]),
    code: "unrecognized_keys",
    detail: `A page has no member “${name}”. What is said of it stands in title, body and record.`,
  }));
}

function faultsOfIdentity(sent: SentPage, identity: Identity): Fault[] {
  const changed = (["id", "kind", "slug"] as const).filter(
    (name) => sent[name] !== undefined && canonicalJson(sent[name]) !== canonicalJson(identity[name]),
  );
  const { kind, slug } = identity;
  return changed.map((name) => ({
    pointer: `/${name}`,
    code: "read-only",
    detail:
      name === "slug"
        ? `The slug is changed by POST /api/v1/${collectionOf(kind)}/${slug}/move alone.`
        : `The ${name} of a page never changes: it is ${identity[name]}.`,
  }));
}

const faultsOfSlug = ({ slug }: SentPage): Fault[] =>
  slug === undefined || typeof slug === "string" ? [] : [missing("slug", "text", slug)];

/** What the rules of the wiki find in the rest, so that it need not be sent twice to be told all. */
async function judge(kind: Kind, content: SentContent, known: readonly Fault[]): Promise<Fault[]> {
  const judged = await checkProposal({ ...content, kind, slug: "a-slug", ...WITHOUT_NOTE });
  if (!("faults" in judged)) return [];
  const told = known.map(({ pointer }) => pointer);
  return judged.faults.filter(({ pointer }) => !told.some((other) => `${pointer}/`.startsWith(`${other}/`)));
}

const WITHOUT_NOTE = { page: null, base: null, summary: "", origin: "api" } as const;
