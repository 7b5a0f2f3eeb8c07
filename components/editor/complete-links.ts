import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { Kind } from "#lib/domain/kinds.ts";

type Suggested = { kind: Kind; slug: string; title: string; name: string };

/** Pages for what stands behind `[[`, by title or other name. */
export async function completeLinks(context: CompletionContext): Promise<CompletionResult | null> {
  const begun = context.matchBefore(/\[\[[^[\]|\n]*$/);
  if (!begun) return null;
  const pages = await suggestPages(begun.text.slice(2), null, context);
  const after = context.state.sliceDoc(context.pos, context.pos + 2) === "]]" ? 2 : 0;
  const options = pages.map(
    ({ kind, slug, title, name }): Completion => ({
      label: title,
      detail: name === title ? kind : `${kind}, also ${name}`,
      apply: (view, _completion, from) => {
        const insert = `[[${kind}:${slug}|${title}]]`;
        view.dispatch({
          changes: { from, to: view.state.selection.main.head + after, insert },
          selection: { anchor: from + insert.length },
        });
      },
    }),
  );
  return { from: begun.from, options, filter: false };
}

/** The kinds of page that an attribute names by its slug. */
const NAMED_BY: Record<string, Kind> = { offering: "offering", slug: "offering", vendors: "vendor", layer: "layer" };

/** Slugs for an attribute that names a page: offerings, layers, and vendors, of which it takes several. */
export async function completeSlugs(context: CompletionContext): Promise<CompletionResult | null> {
  const begun = context.matchBefore(/<[A-Z]\w*[^<>]*\s(\w+)="[^"]*$/);
  const [, attribute = "", typed = ""] = /(\w+)="(?:[^"]*,\s*)?([^",]*)$/.exec(begun?.text ?? "") ?? [];
  const kind = NAMED_BY[attribute];
  if (!kind) return null;
  const pages = await suggestPages(typed, kind, context);
  const options = pages.map(({ slug, title }): Completion => ({ label: slug, detail: title }));
  return { from: context.pos - typed.length, options, filter: false };
}

async function suggestPages(typed: string, kind: Kind | null, context: CompletionContext): Promise<Suggested[]> {
  const words = typed.replace(/^\w+:/, "").trim();
  if (words === "") return [];
  const gone = new AbortController();
  context.addEventListener("abort", () => gone.abort(), { onDocChange: true });
  const query = new URLSearchParams({ q: words, ...(kind && { kind }) });
  // What is suggested is only help: when it cannot be had, nothing is said.
  const response = await fetch(`/api/v1/suggest?${query}`, { signal: gone.signal }).catch(() => null);
  return response?.ok ? ((await response.json()) as { items: Suggested[] }).items : [];
}
