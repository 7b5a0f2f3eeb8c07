/** @jsxImportSource #static-html */
import { FieldFaults } from "#components/form/field-faults.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import type { Problem } from "#lib/domain/errors.ts";
import { faultsOfField } from "#lib/domain/form-fields.ts";
import { Confirmations } from "./confirmations.tsx";
import { placeOf } from "./make-element.ts";

/** Shows in the form why it was not carried out: above it, beside each field, and what is to be confirmed. */
export function showRefusal(form: HTMLFormElement, problem: Problem | null): void {
  const names = [...form.elements].flatMap((field) => field.getAttribute("name") ?? []);
  placeOf(form, "problem").innerHTML = (<FormProblem problem={problem} names={names} />).text;
  for (const place of form.querySelectorAll<HTMLElement>("[data-faults]")) showFaults(form, place, problem);
  const confirmed = new FormData(form).getAll("confirm").map(String);
  const asked = <Confirmations problem={problem} confirmed={confirmed} />;
  placeOf(form, "confirmations").innerHTML = asked.text;
  const record = form.querySelector<HTMLDetailsElement>(".edit-record");
  if (record && problem?.errors.some(({ pointer }) => pointer.startsWith("/record"))) record.open = true;
}

function showFaults(form: HTMLFormElement, place: HTMLElement, problem: Problem | null): void {
  const field = form.querySelector<HTMLElement>(`[aria-describedby~="${place.id}"]:not([hidden])`);
  const name = field?.getAttribute("name") ?? (place.id === "f-body-faults" ? "body" : null);
  if (!field || !name) return;
  const faults = faultsOfField(problem?.errors ?? [], name);
  place.outerHTML = (<FieldFaults id={place.id} faults={faults} />).text;
  if (faults.length) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}
