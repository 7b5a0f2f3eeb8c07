import type { Kind } from "./kinds.ts";
import { isPermitted, type Level, PERMISSIONS, type Permission, type Visitor } from "./permissions.ts";
import { mayWrite, PROTECTIONS, type Protection } from "./protection.ts";

/** What can be done with a page beside editing it, in the order in which it is offered. */
export const PAGE_ACTS = {
  undo: { title: "Undo an edit", permission: "undo", says: "Take back one old edit and keep what came after." },
  revert: { title: "Revert to a revision", permission: "undo", says: "Let the page say again what it said before." },
  rollback: {
    title: "Roll back",
    permission: "rollback",
    says: "Take back all edits of the last author in a row.",
  },
  move: {
    title: "Move",
    permission: "move-page",
    says: "Give the page another address; the old one leads here for ever.",
  },
  merge: {
    title: "Merge into another offering",
    permission: "merge-offerings",
    says: "Two pages about the same thing become one. Nothing that either says is lost.",
  },
  protect: { title: "Protect", permission: "protect-page", says: "Say who may edit the page, and until when." },
  delete: {
    title: "Delete",
    permission: "delete-page",
    says: "Take the page away from readers, lists and search. Its history stays.",
  },
  restore: { title: "Restore", permission: "delete-page", says: "Bring the page back with all its history." },
} as const satisfies Record<string, { title: string; permission: Permission; says: string }>;

export type PageAct = keyof typeof PAGE_ACTS;

/** The page that something is to be done with. */
export type ManagedPage = { kind: Kind; deleted: boolean; protection: Protection | null };

/** Whether a page of this kind, there or gone, can have this done to it at all. */
export function applies(act: PageAct, { kind, deleted }: Pick<ManagedPage, "kind" | "deleted">): boolean {
  if (act === "protect") return true;
  if (act === "merge" && kind !== "offering") return false;
  return (act === "restore") === deleted;
}

/** Why this visitor may not do this to the page, as a sentence that says who may; null when they may. */
export function whyNot(act: PageAct, visitor: Visitor, { protection }: Pick<ManagedPage, "protection">): string | null {
  const { permission } = PAGE_ACTS[act];
  if (!isPermitted(visitor, permission)) return `Only ${leastOf(permission)} may do this.`;
  if (act === "protect" || mayWrite(visitor, protection)) return null;
  const { says } = PROTECTIONS[protection?.level ?? "open"];
  return `The page is protected: ${says.charAt(0).toLowerCase()}${says.slice(1)} may do this.`;
}

const leastOf = (permission: Permission): string => {
  const { least } = PERMISSIONS[permission];
  return LEVEL_WORDS[least];
};

const LEVEL_WORDS: Record<Level | "suppressor", string> = {
  anyone: "everybody",
  reader: "people who are signed in",
  contributor: "contributors",
  trusted: "trusted contributors and maintainers",
  maintainer: "maintainers",
  admin: "admins",
  suppressor: "people with the right to suppress",
};
