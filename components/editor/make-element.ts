type Attributes = Record<string, string | boolean | ((event: Event) => void)>;

/** An element with attributes, listeners (`onclick`) and content. Texts are texts: nothing of them becomes markup. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else if (value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...content);
  return element;
}

export const makeButton = (label: string, act: () => void, className = "button-quiet"): HTMLButtonElement =>
  makeElement("button", { type: "button", class: className, onclick: act }, label);

/** The place of a form for something that comes and goes, by its mark `data-edit-…`. */
export function placeOf(form: HTMLFormElement, name: string): HTMLElement {
  const place = form.querySelector<HTMLElement>(`[data-edit-${name}]`);
  if (!place) throw new Error(`The form has no place for ${name}.`);
  return place;
}
