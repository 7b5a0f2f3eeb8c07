import { writeChosenVendors } from "#lib/domain/chosen-vendors.ts";
import { sayLit } from "./say-lit.ts";

/** Makes the diagram and the address follow the boxes of the overlay until `signal` says stop. */
export function followBoxes(view: HTMLElement, signal: AbortSignal): void {
  const form = view.querySelector<HTMLFormElement>("form.overlay");
  if (!form) return;
  form.addEventListener("change", () => show(view, form), { signal });
  form.querySelector(".clear")?.addEventListener("click", clear, { signal });

  function clear(event: Event) {
    event.preventDefault();
    for (const box of form?.querySelectorAll<HTMLInputElement>(":checked") ?? []) box.checked = false;
    if (form) show(view, form);
    form?.querySelector<HTMLInputElement>("[name=vendors]")?.focus();
  }
}

function show(view: HTMLElement, form: HTMLFormElement): void {
  const chosen = new FormData(form).getAll("vendors").map(String);
  const placed = view.querySelectorAll<HTMLElement>(".stack [data-v]");
  let lit = 0;
  for (const item of placed) {
    const on = chosen.includes(item.dataset.v ?? "");
    item.classList.toggle("on", on);
    if (on) lit += 1;
  }
  view.querySelector(".stack")?.classList.toggle("lit", chosen.length > 0);
  form.classList.toggle("choosing", chosen.length > 0);
  const output = form.querySelector("output");
  if (output) output.textContent = sayLit(lit, placed.length, chosen.length > 0);
  keepInAddresses(writeChosenVendors(chosen));
}

/** The page's own address and every link marked with `data-vendors` carry the choice. */
function keepInAddresses(vendors: string): void {
  history.replaceState(history.state, "", carrying(vendors, location.href));
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-vendors]"))
    link.href = carrying(vendors, link.href);
}

function carrying(vendors: string, address: string): string {
  const url = new URL(address);
  url.searchParams.delete("vendors");
  if (vendors) url.searchParams.set("vendors", vendors);
  return url.href.replaceAll("%2C", ",");
}
