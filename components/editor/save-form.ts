import type { ErrorCode } from "#lib/domain/errors.ts";
import { type FormValues, readValues, sayTheSame, toBody, withValue } from "./form-values.ts";
import { makeButton, makeElement, placeOf } from "./make-element.ts";
import { type Answer, sendUntilAnswered, type Waiting } from "./send-until-answered.ts";
import { showRefusal } from "./show-refusal.tsx";

type Steps = {
  /** The answer names what is wrong with the text. */
  refuse(answer: Extract<Answer, { ok: false }>): void;
  /** What was sent is saved. */
  settle(): void;
};

/** Sends the form until it is answered, says meanwhile how it stands, and goes where the answer leads. */
export function saveForm(form: HTMLFormElement, steps: Steps) {
  const place = placeOf(form, "sending");
  let sending = false;

  async function save(): Promise<void> {
    if (sending) return;
    sending = true;
    const values = readValues(form);
    const answer = await sendUntilAnswered(
      (signal) => send(form, values, signal),
      (waiting) => place.replaceChildren(...sayWaiting(waiting)),
    ).finally(() => {
      sending = false;
    });
    place.replaceChildren();
    if (!answer) return;
    if (answer.ok) follow(answer, values);
    else refuse(answer);
  }

  function follow(answer: Extract<Answer, { ok: true }>, sent: FormValues): void {
    const unchanged = sayTheSame(sent, readValues(form));
    if (unchanged || answer.merged) {
      if (unchanged) steps.settle();
      location.assign(answer.location);
      return;
    }
    const base = form.elements.namedItem("base");
    if (base instanceof HTMLInputElement && answer.number) base.value = String(answer.number);
    showRefusal(form, null);
    place.append(`Saved as revision ${answer.number}. What you wrote since is not saved yet.`);
  }

  function refuse(answer: Extract<Answer, { ok: false }>): void {
    if (answer.kept) {
      location.assign(answer.kept);
      return;
    }
    const { detail, errors } = answer;
    showRefusal(form, { code: answer.code as ErrorCode, detail, errors });
    if (answer.code === "not-signed-in") place.append(...sayEnded(saveAndTell));
    else placeOf(form, "problem").scrollIntoView({ block: "center" });
    steps.refuse(answer);
  }

  // What breaks here is a bug of the editor: the text stays, and the console says why.
  function saveAndTell(): void {
    save().catch((error: unknown) => console.error("The form could not be saved:", error));
  }

  return saveAndTell;
}

/** Sends the form to its door; the door answers with JSON. */
export const send = (form: HTMLFormElement, values: FormValues, signal: AbortSignal | null = null): Promise<Response> =>
  fetch(form.action, { method: "POST", headers: { accept: "application/json" }, body: toBody(values), signal });

/** Asks the door to keep what was typed for its page, and goes there: with all of it, also where the form has grown. */
export async function bringBack(form: HTMLFormElement, values: FormValues): Promise<void> {
  const response = await send(form, withValue(values, "then", "restore"));
  if (!response.ok) throw new Error(`The draft could not be brought back: ${response.status}.`);
  location.assign(((await response.json()) as { location: string }).location);
}

function sayWaiting(waiting: Waiting | null): (Node | string)[] {
  if (!waiting) return ["Saving…"];
  const { seconds, tryNow, giveUp } = waiting;
  return [
    `Saving… the server does not answer, trying again in ${seconds} s. Your text is kept. `,
    makeButton("Try now", tryNow),
    " ",
    makeButton("Stop trying", giveUp),
  ];
}

const sayEnded = (save: () => void): (Node | string)[] => [
  "You are not signed in. ",
  makeElement("a", { href: "/sign-in", target: "_blank" }, "Sign in in a new tab"),
  ", then ",
  makeButton("try again", save),
  ". Your text is kept.",
];
