import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import type { MarkupTag } from "#lib/domain/markup-tag.ts";
import { completeLinks, completeSlugs } from "./complete-links.ts";
import { completeTags } from "./complete-tags.ts";
import { markupLanguage } from "./markup-language.ts";
import { showMarks } from "./show-marks.ts";

/**
 * Puts the text editor in the place of a text area, under the same label, hint and faults. The text area stays the field of
 * the form: it always holds the text, and tells of each change by an `input` event. Tab leaves the editor as any field.
 */
export function openText(area: HTMLTextAreaElement, tags: readonly MarkupTag[]): EditorView {
  const label = document.querySelector<HTMLLabelElement>(`label[for="${area.id}"]`);
  if (label) label.id ||= `${area.id}-label`;
  const view = new EditorView({
    doc: area.value,
    extensions: [
      lineNumbers(),
      lintGutter(),
      history(),
      drawSelection(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      EditorView.lineWrapping,
      EditorState.allowMultipleSelections.of(true),
      closeBrackets(),
      autocompletion({ override: [completeLinks, completeTags(tags), completeSlugs] }),
      markupLanguage(),
      showMarks,
      keymap.of([
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...defaultKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...lintKeymap,
      ]),
      EditorView.contentAttributes.of({
        id: area.id,
        spellcheck: "true",
        autocapitalize: "sentences",
        "aria-labelledby": label?.id ?? "",
        "aria-describedby": area.getAttribute("aria-describedby") ?? "",
      }),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        area.value = update.state.doc.toString();
        area.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    ],
  });
  area.id += "-plain";
  area.hidden = true;
  area.required = false;
  area.after(view.dom);
  label?.addEventListener("click", () => view.focus());
  return view;
}
