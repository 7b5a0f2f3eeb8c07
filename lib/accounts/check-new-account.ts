import { accountNameSchema, emailSchema } from "#lib/domain/account-names.ts";
import { type Fault, faultsOf } from "#lib/domain/errors.ts";
import { passwordFault } from "#lib/domain/passwords.ts";

/** What somebody typed who wants an account. An empty address is none. */
export type WantedAccount = { name: string; password: string; email: string };

/** Everything that is wrong with what was typed, at once, or what it comes to. */
export function checkNewAccount(
  wanted: WantedAccount,
): { faults: Fault[] } | { account: { name: string; displayName: string; email: string | null } } {
  const name = accountNameSchema.safeParse(wanted.name);
  const email = emailSchema.safeParse(wanted.email);
  const hasEmail = wanted.email.trim() !== "";
  const detail = passwordFault(wanted.password, [wanted.name.trim(), wanted.email.trim()]);
  const faults = [
    ...faultsOf(name.error ?? { issues: [] }, "/name"),
    ...faultsOf((hasEmail && email.error) || { issues: [] }, "/email"),
    ...(detail ? [{ pointer: "/password", code: "password", detail }] : []),
  ];
  if (faults.length > 0 || !name.data) return { faults };
  const shown = name.data;
  return { account: { name: shown.toLowerCase(), displayName: shown, email: hasEmail ? (email.data ?? null) : null } };
}
