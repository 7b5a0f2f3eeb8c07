import { RangeSetBuilder } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";
import { MARKS } from "#lib/domain/merge/settle-text.ts";
import { makeButton, makeElement } from "./make-element.ts";

/** Shows the places where a text holds two versions, each with buttons that keep mine, theirs or both. */
export const showMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }

    update(update: ViewUpdate) {
      if (update.docChanged) this.decorations = decorate(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

/** Where a place begins, is divided and ends: the starts of the three marked lines, and the start of the line behind. */
type Place = { mine: number; between: number; end: number; behind: number };

function findPlaces(view: EditorView): Place[] {
  const { doc } = view.state;
  const places: Place[] = [];
  let [mine, between] = [-1, -1];
  for (let number = 1; number <= doc.lines; number += 1) {
    const { from, to, text } = doc.line(number);
    if (text === MARKS.mine) [mine, between] = [from, -1];
    else if (text === MARKS.between) between = from;
    else if (text === MARKS.end && mine >= 0 && between >= 0) {
      places.push({ mine, between, end: from, behind: Math.min(to + 1, doc.length) });
      [mine, between] = [-1, -1];
    }
  }
  return places;
}

function decorate(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const place of findPlaces(view)) {
    builder.add(place.mine, place.mine, lineOf("mark"));
    builder.add(place.mine, place.mine, Decoration.widget({ widget: new Choice(place), side: -1 }));
    paint(builder, view, place.mine, place.between, "mine");
    builder.add(place.between, place.between, lineOf("mark"));
    paint(builder, view, place.between, place.end, "theirs");
    builder.add(place.end, place.end, lineOf("mark"));
  }
  return builder.finish();
}

const lineOf = (name: string): Decoration => Decoration.line({ class: `cm-place-${name}` });

/** The lines of one version: those between two marked lines. */
function paint(builder: RangeSetBuilder<Decoration>, view: EditorView, from: number, to: number, name: string): void {
  const { doc } = view.state;
  for (let number = doc.lineAt(from).number + 1; doc.line(number).from < to; number += 1) {
    const { from: start } = doc.line(number);
    builder.add(start, start, lineOf(name));
  }
}

class Choice extends WidgetType {
  readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
  }

  override eq(other: Choice): boolean {
    return JSON.stringify(other.place) === JSON.stringify(this.place);
  }

  override toDOM(view: EditorView): HTMLElement {
    const keep = (side: "mine" | "theirs" | "both") => () => settle(view, this.place, side);
    return makeElement(
      "span",
      { class: "cm-place-choice", role: "group", "aria-label": "Two versions" },
      makeButton("Keep mine", keep("mine")),
      makeButton("Keep theirs", keep("theirs")),
      makeButton("Keep both", keep("both")),
    );
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function settle(view: EditorView, { mine, between, end, behind }: Place, side: "mine" | "theirs" | "both"): void {
  const { doc } = view.state;
  const linesBehind = (mark: number, to: number): string => doc.sliceString(doc.lineAt(mark).to + 1, to);
  const kept = { mine: linesBehind(mine, between), theirs: linesBehind(between, end) };
  const insert = side === "both" ? kept.mine + kept.theirs : kept[side];
  view.dispatch({ changes: { from: mine, to: behind, insert }, selection: { anchor: mine } });
  view.focus();
}
