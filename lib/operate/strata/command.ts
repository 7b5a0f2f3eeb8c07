import type { StrataClient } from "#lib/client/create-client.ts";

/** What was asked for on the command line, and how to answer. */
export type Command = {
  client: StrataClient;
  words: string[];
  said: Said;
  /** Writes a line to standard output. */
  tell(line: string): void;
  /** Ends what would go on for ever. */
  signal: AbortSignal;
};

export type Said = {
  "as-of"?: string | undefined;
  at?: string | undefined;
  since?: string | undefined;
  summary?: string | undefined;
  minor?: boolean | undefined;
  confirmed?: string | undefined;
  "dry-run"?: boolean | undefined;
  follow?: boolean | undefined;
  json?: boolean | undefined;
};

/** Done; refused or failed; used wrongly; refused because somebody else changed the page meanwhile. */
export const EXIT = { done: 0, failed: 1, misused: 2, conflict: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Thrown by a command that was used wrongly; its message says how. */
export class Misuse extends Error {
  override name = "Misuse";
}
