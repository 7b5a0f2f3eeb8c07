import type { Kind } from "#lib/domain/kinds.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { makeElement, placeOf } from "./make-element.ts";

const PAUSE_MS = 400;

type Suggested = { kind: Kind; slug: string; title: string };

/** Names the pages that have a similar name while the title of a new page is typed. */
export function suggestSimilar(form: HTMLFormElement, kind: Kind, closed: AbortSignal): void {
  const title = form.querySelector<HTMLInputElement>("[name=title]");
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(form, kind, title?.value.trim() ?? ""), PAUSE_MS);
  };
  title?.addEventListener("input", look, { signal: closed });
  closed.addEventListener("abort", () => clearTimeout(waiting));
  if (title?.value) look();
}

async function show(form: HTMLFormElement, kind: Kind, typed: string): Promise<void> {
  const pages = typed.length > 2 ? await similarTo(kind, typed) : [];
  const links = pages.flatMap((page, index) => [
    index > 0 ? ", " : "",
    makeElement("a", { href: pathOf(page), target: "_blank" }, page.title),
  ]);
  const said = pages.length
    ? [makeElement("p", { class: "note", role: "status" }, "Is it one of these: ", ...links, "?")]
    : [];
  placeOf(form, "similar").replaceChildren(...said);
}

async function similarTo(kind: Kind, typed: string): Promise<Suggested[]> {
  const query = new URLSearchParams({ q: typed, kind, limit: "5" });
  const response = await fetch(`/api/v1/suggest?${query}`).catch(() => null);
  return response?.ok ? ((await response.json()) as { items: Suggested[] }).items : [];
}
