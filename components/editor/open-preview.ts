import type { EditorView } from "@codemirror/view";
import type { TextPlace } from "#lib/domain/text-place.ts";
import { makeElement, placeOf } from "./make-element.ts";
import { showProblems } from "./show-problems.ts";

const PAUSE_MS = 600;

type Answer = { html: string | null; problems: TextPlace[] };

/**
 * Shows the text beside the editor as its page will show it, made by the real compiler a moment after each change, and
 * marks what the compiler has against it. While there is a problem the last good preview stays.
 */
export function openPreview(form: HTMLFormElement, view: EditorView, closed: AbortSignal) {
  const says = makeElement("p", { class: "note", role: "status" });
  const shown = makeElement("div", { class: "preview-text" });
  const pane = makeElement(
    "section",
    { class: "preview", "aria-label": "Preview", tabindex: "0", hidden: true },
    says,
    shown,
  );
  placeOf(form, "text").append(pane);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function refresh(): Promise<void> {
    asked += 1;
    const turn = asked;
    const body = view.state.doc.toString();
    const answer = await askPreview(body, closed);
    if (turn !== asked || closed.aborted) return;
    if (typeof answer === "string") {
      says.textContent = answer;
      return;
    }
    showProblems(view, answer.problems);
    const { length } = answer.problems;
    says.textContent = length ? `${length === 1 ? "One place is" : `${length} places are`} marked in the text.` : "";
    if (answer.html !== null) shown.innerHTML = answer.html;
  }

  const later = (): void => {
    clearTimeout(waiting);
    if (!pane.hidden) waiting = setTimeout(refresh, PAUSE_MS);
  };
  form.addEventListener("input", later, { signal: closed });
  closed.addEventListener("abort", () => clearTimeout(waiting));

  return {
    toggle(): boolean {
      pane.hidden = !pane.hidden;
      form.classList.toggle("with-preview", !pane.hidden);
      if (!pane.hidden) refresh().catch(() => undefined);
      return !pane.hidden;
    },
  };
}

/** The preview, or a sentence why there is none. */
async function askPreview(body: string, signal: AbortSignal): Promise<Answer | string> {
  try {
    const response = await fetch("/preview", {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify({ body }),
      signal,
    });
    if (response.ok) return (await response.json()) as Answer;
    if (response.status === 401) return "Sign in to see the preview.";
    const { detail } = (await response.json()) as { detail?: string };
    return detail ?? "There is no preview at the moment.";
  } catch {
    return "There is no preview: the server does not answer. Your text is kept.";
  }
}
