/**
 * Puts the list as it is by now in the place of the one that is shown. The server makes it, so that it obeys the filters
 * and all that is hidden; boxes that were ticked and runs that were unfolded stay so. False when it could not be had.
 */
export async function renewList(list: HTMLElement): Promise<boolean> {
  const response = await fetch(location.href).catch(() => null);
  if (!response?.ok) return false;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const renewed = page.querySelector("[data-changes]");
  if (!renewed) return false;
  const ticked = new Set([...list.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value));
  const unfolded = new Set([...list.querySelectorAll("details[open]")].map(oldestOf));
  for (const box of renewed.querySelectorAll<HTMLInputElement>("input")) box.checked = ticked.has(box.value);
  for (const run of renewed.querySelectorAll("details")) run.open = unfolded.has(oldestOf(run));
  list.replaceChildren(...renewed.childNodes);
  return true;
}

/** A run is known again by its oldest edit: newer ones join it. */
const oldestOf = (run: Element): string | null | undefined =>
  [...run.querySelectorAll(".change-ways a")].at(-1)?.getAttribute("href");
