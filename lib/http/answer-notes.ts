import { AsyncLocalStorage } from "node:async_hooks";
import { type Answer, type AnswerHeaders, headerOf } from "./answer.ts";

type Notes = { status: number; headers: [string, string][]; body: string | null; takesBody: boolean };

/** Next bundles this module a second time; what both copies share has to hang on the process itself. */
const SHARED = Symbol.for("strata.answer-notes");

const shared = globalThis as { [SHARED]?: AsyncLocalStorage<Notes> };
shared[SHARED] ??= new AsyncLocalStorage<Notes>();
const noting = shared[SHARED];

/**
 * Gives the answer in the making another status than 200. Next has no word for it: its own `notFound` sends a page that is
 * empty until scripts run, and ours must read without any. Outside of a rendering it does nothing.
 */
export function noteStatus(status: number): void {
  const notes = noting.getStore();
  if (notes) notes.status = status;
}

/**
 * Adds to a header of the answer in the making, behind what it has already: Next lets no page set one. `name` in lower
 * case. Outside of a rendering it does nothing.
 */
export function noteHeader(name: string, value: string): void {
  noting.getStore()?.headers.push([name, value]);
}

const PLACE = "<!--the page-->";

/**
 * Leaves the markup of a page for the answer, and returns what is to stand in its place while Next renders. Next would send
 * it twice, as markup and as data for a browser that never asks for it. Where nobody fetches it, it stands there itself.
 */
export function noteBody(markup: string): string {
  const notes = noting.getStore();
  if (!notes?.takesBody) return markup;
  notes.body = markup;
  return PLACE;
}

/** The answer with what was noted while it was made. `takesBody` only for an answer that is a page, not data for one. */
export async function withNotes(make: () => Promise<Answer>, { takesBody }: { takesBody: boolean }): Promise<Answer> {
  const notes: Notes = { status: 200, headers: [], body: null, takesBody };
  const answer = await noting.run(notes, make);
  const status = answer.status === 200 ? notes.status : answer.status;
  const headers = notes.headers.reduce(addHeader, answer.headers);
  if (notes.body === null || !("body" in answer)) return { ...answer, status, headers };
  return { ...answer, status, headers, body: putInPlace(answer.body, notes.body) };
}

function addHeader(headers: AnswerHeaders, [name, value]: [string, string]): AnswerHeaders {
  const said = headerOf(headers, name);
  return { ...headers, [name]: said ? `${said}, ${value}` : value };
}

function putInPlace(page: Buffer, markup: string): Buffer {
  const at = page.indexOf(PLACE);
  if (at < 0) return page;
  return Buffer.concat([page.subarray(0, at), Buffer.from(markup), page.subarray(at + PLACE.length)]);
}
