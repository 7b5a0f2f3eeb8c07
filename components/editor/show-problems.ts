import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import type { Fault } from "#lib/domain/errors.ts";
import { placeOf, type TextPlace } from "#lib/domain/text-place.ts";

/** Marks what the compiler has against the text at its line and column; none takes the marks away. */
export function showProblems(view: EditorView, places: readonly TextPlace[]): void {
  const { doc } = view.state;
  const diagnostics = places.map(({ line, column, message }): Diagnostic => {
    const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    const start = Math.min(from + column - 1, to);
    const word = /^\S+/.exec(doc.sliceString(start, to))?.[0].length ?? 0;
    return { from: start, to: start + word, severity: "error", message };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

export const placesOf = (faults: readonly Fault[]): TextPlace[] => faults.flatMap((fault) => placeOf(fault) ?? []);
