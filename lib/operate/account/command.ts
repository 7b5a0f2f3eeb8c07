/** What was asked for on the command line: the words in order, and what was said by name. */
export type Command = {
  words: string[];
  said: { [K in Option]?: string };
  /** The password from standard input, or null for a random one. */
  readPassword(): Promise<string | null>;
};

type Option = "role" | "email" | "reason" | "until" | "scopes" | "name" | "days";
