import { checkRevision } from "./check-revision.ts";
import { type Counts, countedAs, type ExportLine, type LineOf } from "./export-line.ts";
import { type Known, nothingKnown } from "./known.ts";
import { namedIn } from "./named-actors.ts";

/**
 * Reads an export line by line and says of each what is wrong with it: a number or line missing, a hash that does not fit,
 * something named that is not there. It goes on after a fault as if the line had been right, so that one fault is
 * reported once.
 */
export class LogCheck {
  readonly known: Known = nothingKnown();

  check(line: ExportLine): string[] {
    const { known } = this;
    const faults = known.ended ? ["it stands behind the end"] : [];
    if (line.type !== "header" && !known.header) faults.push("an export begins with its header, and this is not it");
    faults.push(...strangersIn(line, known), ...faultsOf(line, known));
    const counted = countedAs(line.type);
    if (counted) known.counts[counted] += 1;
    return faults;
  }

  /** What is wrong with the file as a whole, once its last line was read. */
  get missing(): string[] {
    if (!this.known.header) return ["it holds no export"];
    return this.known.ended ? [] : ["the file was cut off: its last line is missing"];
  }
}

const strangersIn = (line: ExportLine, { actors }: Known): string[] =>
  [...new Set(namedIn(line))]
    .filter((id) => !actors.has(id))
    .map((id) => `no line before it tells of the account ${id}`);

function faultsOf(line: ExportLine, known: Known): string[] {
  switch (line.type) {
    case "header":
      return checkHeader(line, known);
    case "actor":
      return checkActor(line, known);
    case "revision":
      return checkRevision(line, known);
    case "page":
      return unknownPage(line.id, known);
    case "thread":
      return checkThread(line, known);
    case "post":
      return checkPost(line, known);
    case "end":
      return checkEnd(line, known);
  }
}

function checkHeader(line: LineOf<"header">, known: Known): string[] {
  if (known.header) return ["a second header: this is more than one export"];
  known.header = line;
  return [];
}

function checkActor({ id, name }: LineOf<"actor">, { actors, names }: Known): string[] {
  const faults = [
    actors.has(id) && `the account ${id} is told of twice`,
    names.has(name.toLowerCase()) && `two accounts are called ${name}`,
  ];
  actors.set(id, name);
  names.add(name.toLowerCase());
  return faults.filter((fault) => fault !== false);
}

const unknownPage = (page: number, { pages }: Known): string[] =>
  pages.has(page) ? [] : [`no revision before it is of page ${page}`];

function checkThread({ id, page }: LineOf<"thread">, known: Known): string[] {
  const faults = known.threads.has(id) ? [`thread ${id} is there twice`] : [];
  known.threads.set(id, page);
  return [...faults, ...unknownPage(page, known)];
}

function checkPost({ id, thread, parent }: LineOf<"post">, { threads, posts }: Known): string[] {
  const faults = [
    posts.has(id) && `post ${id} is there twice`,
    !threads.has(thread) && `no line before it is thread ${thread}`,
    parent !== null && posts.get(parent) !== thread && `post ${parent}, which it answers, is not in its thread`,
  ];
  posts.set(id, thread);
  return faults.filter((fault) => fault !== false);
}

function checkEnd({ type: _, ...said }: LineOf<"end">, known: Known): string[] {
  known.ended = true;
  const { header, last, counts } = known;
  const miscounted = (Object.keys(counts) as (keyof Counts)[]).filter((name) => counts[name] !== said[name]);
  const faults = miscounted.map((name) => `${said[name]} ${name} were written, ${counts[name]} are here`);
  if (header && header.head !== last.number)
    faults.push(`the log was written up to revision ${header.head} and ends here at ${last.number}`);
  else if (header && header.chainHash !== last.chainHash)
    faults.push("the last revision is not the one that the header names by its hash");
  return faults;
}
