import { readValues, withValue } from "./form-values.ts";
import { placeOf } from "./make-element.ts";
import { send } from "./save-form.ts";

/** Shows above the text what the form changes, as the door tells it. False when it could not be had. */
export async function showChanges(form: HTMLFormElement): Promise<boolean> {
  const response = await send(form, withValue(readValues(form), "then", "changes")).catch(() => null);
  const { html } = response?.ok ? ((await response.json()) as { html?: string }) : {};
  if (!html) return false;
  const place = placeOf(form, "shown");
  place.innerHTML = html;
  place.scrollIntoView({ block: "start" });
  return true;
}
