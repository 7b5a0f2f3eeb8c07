import { makeButton, makeElement } from "./make-element.ts";

const FIELDS = [
  { name: "url", label: "Address", type: "url", required: true, hint: "https://…" },
  { name: "title", label: "Title of the source", type: "text", required: true, hint: "" },
  { name: "retrieved", label: "Read on", type: "text", required: false, hint: "2008, 2008-10 or 2008-10-31" },
];

/** Asks in a dialog for a source and gives it as a `Cite` tag. */
export function askForCitation(give: (tag: string) => void): void {
  const dialog = makeElement("dialog", { class: "edit-dialog", "aria-labelledby": "citation-title" });
  const form = makeElement(
    "form",
    { method: "dialog", class: "form", onsubmit: () => give(writeTag(new FormData(form))) },
    makeElement("h2", { id: "citation-title" }, "Cite a source"),
    ...FIELDS.map(({ name, label, type, required, hint }) =>
      makeElement(
        "div",
        { class: "field" },
        makeElement("label", { for: `cite-${name}` }, label),
        makeElement("input", { id: `cite-${name}`, name, type, required, placeholder: hint }),
      ),
    ),
    makeElement(
      "div",
      { class: "form-actions" },
      makeElement("button", { class: "button" }, "Set in"),
      makeButton("Cancel", () => dialog.close()),
    ),
  );
  dialog.append(form);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function writeTag(fields: FormData): string {
  const said = FIELDS.flatMap(({ name }) => {
    const value = String(fields.get(name) ?? "").trim();
    return value ? [`${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`] : [];
  });
  return `<Cite ${said.join(" ")} />`;
}
