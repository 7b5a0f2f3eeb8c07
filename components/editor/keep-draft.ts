import { type Draft, forgetOldDrafts, openDrafts } from "./drafts.ts";
import type { EditorSetting } from "./editor-setting.ts";
import { firstValue, readValues, sayTheSame } from "./form-values.ts";
import { makeButton, makeElement, placeOf } from "./make-element.ts";

const PAUSE_MS = 300;

/**
 * Keeps in the browser what is typed into the form, a moment after each change and when the page is left, until it is
 * saved; offers what an earlier opening of the form left behind. `restore` brings a draft back. Only where the browser
 * does not store, leaving with unsaved changes is warned of.
 */
export function keepDraft(
  form: HTMLFormElement,
  setting: EditorSetting,
  restore: (draft: Draft) => Promise<void>,
  closed: AbortSignal,
) {
  const drafts = openDrafts(localStorage, addressOf(form));
  forgetOldDrafts(localStorage, Date.now());
  let saved = setting.unsaved ? null : readValues(form);
  let stored = true;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const key = (): string => firstValue(readValues(form), "key");

  function store(): void {
    clearTimeout(waiting);
    const values = readValues(form);
    if (saved && sayTheSame(values, saved)) {
      drafts.forget(key());
      stored = true;
    } else stored = drafts.keep({ key: key(), base: firstValue(values, "base"), at: Date.now(), values });
  }

  form.addEventListener(
    "input",
    () => {
      clearTimeout(waiting);
      waiting = setTimeout(store, PAUSE_MS);
    },
    { signal: closed },
  );
  addEventListener("pagehide", store, { signal: closed });
  addEventListener("beforeunload", (event) => !stored && event.preventDefault(), { signal: closed });
  closed.addEventListener("abort", () => clearTimeout(waiting));
  if (setting.unsaved) store();
  else offer(drafts.findOther(key()));

  function offer(draft: Draft | null): void {
    if (!draft || (saved && sayTheSame(draft.values, saved))) return;
    const place = placeOf(form, "notice");
    const close = (): void => place.replaceChildren();
    const discard = makeButton("Discard", () => {
      drafts.forget(draft.key);
      close();
    });
    const says = makeElement("p", {}, describe(draft, setting.title));
    const fail = (): void => says.append(" It cannot be brought back while the server does not answer; it stays here.");
    const bringBack = makeButton("Restore", () => restore(draft).catch(fail), "button");
    place.append(
      makeElement(
        "div",
        { class: "notice edit-draft", role: "status" },
        says,
        makeElement("div", { class: "form-actions" }, bringBack, discard),
      ),
    );
  }

  return {
    /** What was saved needs no draft; what was typed since does. */
    settle(): void {
      clearTimeout(waiting);
      drafts.forget(key());
      saved = readValues(form);
      stored = true;
    },
    store,
  };
}

const addressOf = (form: HTMLFormElement): string => {
  const section = firstValue(readValues(form), "section");
  return location.pathname + (section && `#${section}`);
};

function describe({ at, base }: Draft, title: string): string {
  const when = new Date(at);
  const time = when.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  const day = when.toDateString() === new Date().toDateString() ? "" : ` on ${when.toLocaleDateString()}`;
  const origin = base ? `, made from revision ${base}` : "";
  return `You have an unsaved draft of ${title || "this page"} from ${time}${day}${origin}.`;
}
