import { startCompletion } from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import { askForCitation } from "./ask-for-citation.ts";
import { makeButton, makeElement } from "./make-element.ts";

/** The buttons above the text: each sets something in where the text is being written. */
export function openToolbar(view: EditorView): HTMLElement {
  const insert = (before: string, after = "", suggest = false) => setIn(view, before, after, suggest);
  const tools: [label: string, act: () => void][] = [
    ["Link", () => insert("[[", "]]", true)],
    ["Citation", () => askForCitation((tag) => setIn(view, tag, "", false))],
    ["Callout", () => insert('\n<Callout kind="note">\n\n', "\n\n</Callout>\n")],
    ["Table", () => insert("\n| ", " | Column |\n| --- | --- |\n| Cell | Cell |\n")],
    ["Stack diagram", () => insert('\n<StackDiagram asOf="', '" />\n')],
    ["Placement", () => insert('\n<Placement offering="', '" />\n', true)],
  ];
  return makeElement(
    "div",
    { class: "edit-tools", role: "group", "aria-label": "Set in" },
    ...tools.map(([label, act]) => makeButton(label, act, "edit-tool")),
  );
}

/** Puts text around what is selected, or at the cursor, and goes on between the two. */
function setIn(view: EditorView, before: string, after: string, suggest: boolean): void {
  const { from, to } = view.state.selection.main;
  const selected = view.state.sliceDoc(from, to);
  const anchor = from + before.length + selected.length;
  view.dispatch({
    changes: { from, to, insert: before + selected + after },
    selection: { anchor },
    scrollIntoView: true,
    userEvent: "input",
  });
  view.focus();
  if (suggest && selected) startCompletion(view);
}
