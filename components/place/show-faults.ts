import type { Fault } from "#lib/domain/errors.ts";
import type { FormFields } from "#lib/domain/form-fields.ts";
import { judgePlacement } from "#lib/domain/judge-placement.ts";
import type { Placement } from "#lib/domain/offering-record.ts";
import { faultsOfPlacingFields, namesOfPlacement, readPlacingForm } from "#lib/domain/placing-form.ts";

/**
 * Shows each fault of the form's placement beside its field. What a field says by itself is judged from when somebody has
 * been in it; what the rules say of several fields, always. A fault that only the server can know stays until then.
 */
export function showFaults(form: HTMLFormElement, touched: ReadonlySet<string>): void {
  const fields = fieldsOf(form);
  const faults = judge(form, fields);
  for (const name of namesOfPlacement(fields)) {
    const here = faults.filter(({ pointer, code }) => pointer === `/${name}` && (touched.has(name) || isRule(code)));
    const place = document.getElementById(`${idOf(name)}-faults`);
    if (!place || (here.length === 0 && !touched.has(name) && !("judged" in place.dataset))) continue;
    show(place, here);
    mark(document.getElementById(idOf(name)), here.length > 0);
  }
}

function judge(form: HTMLFormElement, fields: FormFields): Fault[] {
  const others = form.dataset.others ? (JSON.parse(form.dataset.others) as Placement[]) : null;
  const placement = readPlacingForm(fields).placement as object;
  const named = fields.find?.[0]?.trim() ? { ...placement, component: findComponent(form, fields.find[0]) } : placement;
  return faultsOfPlacingFields(fields, judgePlacement(others, named));
}

/** The component that was typed by its name; one that cannot be told here is looked up when the form is sent. */
function findComponent(form: HTMLFormElement, typed: string): string {
  const select = form.querySelector<HTMLSelectElement>("select[name='placement/component']");
  const [chosen] = select?.selectedOptions ?? [];
  return chosen?.label.toLowerCase() === typed.trim().toLowerCase() ? chosen.value : "named-component";
}

function fieldsOf(form: HTMLFormElement): FormFields {
  const fields: FormFields = {};
  for (const [name, value] of new FormData(form)) {
    fields[name] ??= [];
    if (typeof value === "string") fields[name].push(value);
  }
  return fields;
}

const isRule = (code: string): boolean => code === "custom";

function show(place: HTMLElement, faults: readonly Fault[]): void {
  place.dataset.judged = "";
  place.setAttribute("aria-live", "polite");
  const said = faults.map(({ detail }) => detail);
  if (said.join("\n") === [...place.children].map((child) => child.textContent).join("\n")) return;
  place.replaceChildren(
    ...said.map((detail) =>
      Object.assign(document.createElement("span"), { className: "field-fault", textContent: detail }),
    ),
  );
}

function mark(field: HTMLElement | null, faulty: boolean): void {
  if (!field || field.tagName === "FIELDSET") return;
  if (faulty) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

const idOf = (name: string): string => `f-${name.replaceAll("/", "-")}`;
