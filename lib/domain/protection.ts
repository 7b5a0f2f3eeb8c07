import type { Level, Visitor } from "./permissions.ts";
import { isPermitted } from "./permissions.ts";

/** Who may edit a page: everybody who may edit at all, only trusted contributors, only maintainers. */
export const PROTECTIONS = {
  open: { says: "Everybody who may edit pages", permission: "edit-page" },
  trusted: { says: "Trusted contributors and maintainers", permission: "edit-trusted-page" },
  maintainer: { says: "Maintainers", permission: "edit-protected-page" },
} as const;

export type ProtectionLevel = keyof typeof PROTECTIONS;

/** A protection in force; without an end it holds until it is lifted. */
export type Protection = {
  level: Exclude<ProtectionLevel, "open"> & Level;
  until: Date | null;
  reason: string;
  at: Date;
  by: string;
  byName: string;
};

/** Whether somebody may write on a page that is so protected. */
export const mayWrite = (visitor: Visitor, protection: { level: ProtectionLevel } | null): boolean =>
  isPermitted(visitor, PROTECTIONS[protection?.level ?? "open"].permission);

export const findProtectionLevel = (said: string): ProtectionLevel | null =>
  (Object.keys(PROTECTIONS) as ProtectionLevel[]).find((level) => level === said) ?? null;
