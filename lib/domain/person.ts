import type { Role } from "./permissions.ts";

/** What everybody may know of an account. Days are ISO dates. */
export type Person = {
  id: string;
  name: string;
  displayName: string;
  role: Role;
  trusted: boolean;
  about: string;
  since: string;
  edits: number;
  created: number;
  posts: number;
  block: { reason: string; until: string | null; by: string } | null;
};

/** Something somebody wrote on a talk page. */
export type PostNote = { id: number; at: string; thread: string; path: string; page: string };
