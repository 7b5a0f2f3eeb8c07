import type { Content } from "#lib/domain/content.ts";
import type { Fault } from "#lib/domain/errors.ts";

/** What the door of a form answers. `kept` is the page that shows the form again with both versions. */
export type Answer =
  | { ok: true; location: string; number?: number; merged?: boolean; html?: string }
  | { ok: false; code: string; title: string; detail: string; remedy: string; errors: Fault[]; kept: string | null };

type Attempt = (signal: AbortSignal) => Promise<Response>;

/** What the person is told while there is no answer, and how they can hurry or end it. */
export type Waiting = { seconds: number; tries: number; tryNow(): void; giveUp(): void };

const TIMEOUT_MS = 20_000;
const LONGEST_PAUSE = 30;

/** Seconds until the next try: 1, 2, 4 … and then every half minute. */
export const pauseAfter = (tries: number): number => Math.min(2 ** (tries - 1), LONGEST_PAUSE);

/**
 * Sends until somebody answers. No answer is a broken connection, one that does not come in time, and one of a server in
 * trouble (5xx): `say` is then called each second with the time until the next try, and with null when it begins. The door
 * knows the edit by its key, so sending again never saves twice. Null when the person gave up.
 */
export async function sendUntilAnswered(
  attempt: Attempt,
  say: (waiting: Waiting | null) => void,
): Promise<Answer | null> {
  for (let tries = 1; ; tries += 1) {
    say(null);
    const answer = await attempt(AbortSignal.timeout(TIMEOUT_MS))
      .then(readAnswer)
      .catch(() => null);
    if (answer) return answer;
    if (!(await waitForNextTry(tries, say))) return null;
  }
}

async function readAnswer(response: Response): Promise<Answer | null> {
  if (response.status >= 500) return null;
  const body = (await response.json()) as Record<string, unknown>;
  if (response.ok) return { ...(body as { location: string }), ok: true };
  const { type, title, detail, remedy, errors, conflict } = body as {
    type: string;
    title: string;
    detail: string;
    remedy: string;
    errors: Fault[];
    conflict?: { kept?: string; mine: Content };
  };
  const code = type.split("/problems/").at(-1) ?? "internal";
  return { ok: false, code, title, detail, remedy, errors, kept: conflict?.kept ?? null };
}

function waitForNextTry(tries: number, say: (waiting: Waiting) => void): Promise<boolean> {
  return new Promise((resolve) => {
    let seconds = pauseAfter(tries);
    const end = (goOn: boolean): void => {
      clearInterval(ticking);
      resolve(goOn);
    };
    const tell = (): void => say({ seconds, tries, tryNow: () => end(true), giveUp: () => end(false) });
    const ticking = setInterval(() => {
      seconds -= 1;
      if (seconds <= 0) end(true);
      else tell();
    }, 1000);
    tell();
  });
}
