import { z } from "zod";
import { type Kind, kindSchema } from "./kinds.ts";

/** Who is told of changes by a request to an address of theirs. Instants are ISO. */
export type Webhook = {
  id: string;
  url: string;
  /** Only changes of these kinds of page; none: of all. */
  kinds: Kind[];
  createdAt: string;
  pausedAt: string | null;
  /** Empty where its owner paused it. */
  pauseReason: string;
  /** How many deliveries wait to be sent, and how many could not be. */
  waiting: number;
  failed: number;
};

/** One change to be told to one webhook. */
export type Delivery = {
  id: number;
  revision: number;
  /** `waiting` also between two attempts. */
  state: "waiting" | "done" | "failed";
  attempts: number;
  at: string;
  /** When the next attempt is due; null when there is none. */
  nextAt: string | null;
  answeredAt: string | null;
  /** What was answered last; null where nothing was. */
  status: number | null;
  error: string;
};

export const MOST_WEBHOOKS = 5;

const MOST_LETTERS = 500;

export const wantedWebhookSchema = z.object({
  url: z.string().trim().min(1, "Say where to send to.").max(MOST_LETTERS, `At most ${MOST_LETTERS} characters.`).meta({
    description: "Where to send to: an address on the public internet.",
  }),
  kinds: z
    .array(kindSchema)
    .optional()
    .meta({ description: "Only changes of these kinds of page; without it of all." }),
});

export type WantedWebhook = z.input<typeof wantedWebhookSchema>;

const FIRST_DELAY_SECONDS = 30;
const LONGEST_DELAY_SECONDS = 10 * 3600;

/** A delivery is tried so often, over about a day. */
export const MOST_ATTEMPTS = 8;

/**
 * How many seconds to wait after so many failed attempts: 30 s, four times as long each time, 10 h at most, and a fifth
 * more or less by chance (0 to 1), so that those who failed together do not come back together. Null: that was the last.
 */
export function secondsAfterFailure(attempts: number, chance: number): number | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  const delay = Math.min(FIRST_DELAY_SECONDS * 4 ** (attempts - 1), LONGEST_DELAY_SECONDS);
  return Math.round(delay * (0.8 + 0.4 * chance));
}
