import type { EditorSetting } from "./editor-setting.ts";
import { keepDraft } from "./keep-draft.ts";
import { makeElement, placeOf } from "./make-element.ts";
import { openPreview } from "./open-preview.ts";
import { openText } from "./open-text.ts";
import { openToolbar } from "./open-toolbar.ts";
import { bringBack, saveForm } from "./save-form.ts";
import { showChanges } from "./show-changes.ts";
import { placesOf, showProblems } from "./show-problems.ts";
import { suggestSimilar } from "./suggest-similar.ts";

/** Makes the editor out of the form: nothing of the form is lost, each part adds to it. */
export function openEditor(form: HTMLFormElement, setting: EditorSetting, closed: AbortSignal): void {
  const area = form.querySelector<HTMLTextAreaElement>("textarea[name=body]");
  if (!area) return;
  const view = openText(area, setting.tags);
  view.dom.before(openToolbar(view));
  view.dom.after(makeElement("p", { class: "field-hint" }, KEYS));
  showProblems(view, placesOf(saidFaults(form)));
  const preview = openPreview(form, view, closed);
  const button = form.querySelector("button[value=preview]");
  const togglePreview = () => button?.setAttribute("aria-pressed", String(preview.toggle()));
  if (matchMedia(ROOM_FOR_BOTH).matches) togglePreview();
  const draft = keepDraft(form, setting, (left) => bringBack(form, left.values), closed);
  const save = saveForm(form, {
    refuse: ({ errors }) => showProblems(view, placesOf(errors)),
    settle: draft.settle,
  });
  if (!setting.slug) suggestSimilar(form, setting.kind, closed);

  form.addEventListener(
    "submit",
    (event) => {
      const { submitter } = event;
      const then = submitter instanceof HTMLButtonElement ? submitter.value : "";
      event.preventDefault();
      draft.store();
      if (then === "preview") togglePreview();
      else if (then === "changes") showChangesOrSend(form, submitter);
      else save();
    },
    { signal: closed },
  );
  addEventListener(
    "keydown",
    (event) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      if (form.reportValidity()) save();
    },
    { signal: closed },
  );
  closed.addEventListener("abort", () => view.destroy());
  placeOf(form, "conflict").querySelector<HTMLElement>("[data-conflict-shown]")?.focus();
  form.dataset.ready = "yes";
}

/** From this width on text and preview stand beside each other without being asked for. */
const ROOM_FOR_BOTH = "(min-width: 90rem)";

const KEYS =
  "[[ suggests pages, < components. Tab leaves the text; while names are suggested, Escape first. Ctrl-S or ⌘S saves.";

/** What the page says beside the text when it comes from a refusal. */
const saidFaults = (form: HTMLFormElement) =>
  [...form.querySelectorAll("#f-body-faults .field-fault")].map(({ textContent }) => ({
    pointer: "/body",
    code: "",
    detail: textContent ?? "",
  }));

/** Where the door cannot tell the changes in place, the form is sent as without scripts and says why. */
function showChangesOrSend(form: HTMLFormElement, submitter: HTMLElement | null): void {
  showChanges(form).then(
    (shown) => {
      if (shown || !(submitter instanceof HTMLButtonElement)) return;
      form.append(makeElement("input", { type: "hidden", name: "then", value: submitter.value }));
      form.submit();
    },
    () => undefined,
  );
}
