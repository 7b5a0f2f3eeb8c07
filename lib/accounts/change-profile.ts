import type { Connection, Database } from "#lib/db/client.ts";
import { tellStale } from "#lib/db/tell-stale.ts";
import { aboutSchema, displayNameSchema, emailSchema } from "#lib/domain/account-names.ts";
import { type Fault, faultsOf, type Problem, problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { announceStale, EVERYTHING } from "#lib/http/stale-keys.ts";
import { isMailConfigured, sendMail } from "#lib/mail/send-mail.ts";
import { askToConfirm } from "./confirm-email.ts";

/** What somebody says of themselves. An empty address is none. */
export type Profile = { displayName: string; email: string; about: string; mailWanted: boolean };

type Checked = { displayName: string; email: string | null; about: string };

/**
 * Changes how one is shown, one's address and what one tells of oneself. A new address counts once it is confirmed: `asked`
 * says whether a mail that asks for it went out; the address before is told. `site` is where links in mails lead.
 */
export async function changeProfile(
  db: Database,
  visitor: Visitor,
  profile: Profile,
  site: string,
): Promise<{ asked: boolean } | { problem: Problem }> {
  if (!visitor) return { problem: problem("not-signed-in", "Only the account itself can change its settings.") };
  const checked = check(profile);
  if ("faults" in checked) return refuse(checked.faults);
  const change = await db.$transaction((tx) => write(tx, visitor.id, checked, profile.mailWanted));
  if (!change)
    return refuse([{ pointer: "/email", code: "taken", detail: "This address belongs to another account." }]);
  announceStale(change.stale);
  const { email } = checked;
  if (change.provenBefore) void tellOldAddress(change.provenBefore, visitor.name, site);
  if (!change.newAddress || !email || !isMailConfigured()) return { asked: false };
  return { asked: await askToConfirm(db, { userId: visitor.id, name: visitor.name, email, site }) };
}

function check({ displayName, email, about }: Profile): Checked | { faults: Fault[] } {
  const name = displayNameSchema.safeParse(displayName);
  const told = aboutSchema.safeParse(about);
  const address = email.trim() === "" ? { data: null } : emailSchema.safeParse(email);
  if (name.success && told.success && address.data !== undefined)
    return { displayName: name.data, about: told.data, email: address.data };
  const none = { issues: [] };
  return {
    faults: [
      ...faultsOf(name.error ?? none, "/displayName"),
      ...faultsOf(("error" in address && address.error) || none, "/email"),
      ...faultsOf(told.error ?? none, "/about"),
    ],
  };
}

type Change = { stale: string[]; newAddress: boolean; provenBefore: string | null };

/** Null when another account has the address. */
async function write(tx: Connection, id: string, checked: Checked, mailWanted: boolean): Promise<Change | null> {
  const [before] = await tx.$queryRaw<{ displayName: string; email: string | null; proven: boolean }[]>`
    SELECT display_name AS "displayName", email, email_verified IS NOT NULL AS proven
    FROM users WHERE id = ${id}::uuid FOR UPDATE`;
  if (!before) throw new Error(`There is no account ${id}.`);
  const { displayName, about, email } = checked;
  const newAddress = before.email !== email;
  const written = await tx.$executeRaw`
    UPDATE users SET display_name = ${displayName}, about = ${about}, mail_wanted = ${mailWanted}, email = ${email},
      email_verified = CASE WHEN ${newAddress} THEN NULL ELSE email_verified END
    WHERE id = ${id}::uuid AND NOT EXISTS (SELECT FROM users o WHERE lower(o.email) = lower(${email}) AND o.id <> ${id}::uuid)`;
  if (written === 0) return null;
  const stale = [`user:${id}`, ...(displayName === before.displayName ? [] : await keysOfName(tx, id))];
  await tellStale(tx, stale);
  return { stale, newAddress, provenBefore: newAddress && before.proven ? before.email : null };
}

/** As many pages as fit into one notification; who edited more is named on so many that all are dropped. */
const MOST_PAGES = 400;

/** The pages that show the name: those that the account edited. */
async function keysOfName(tx: Connection, id: string): Promise<string[]> {
  const pages = await tx.$queryRaw<{ page: number }[]>`
    SELECT DISTINCT page_id AS page FROM revisions WHERE actor_id = ${id}::uuid LIMIT ${MOST_PAGES + 1}`;
  return pages.length > MOST_PAGES
    ? [EVERYTHING]
    : [`contributions:${id}`, "changes", ...pages.map(({ page }) => `page:${page}`)];
}

const tellOldAddress = (to: string, name: string, site: string): Promise<boolean> =>
  sendMail({
    to,
    subject: "Your account has another address now",
    text: `The account ${name} of the wiki at ${site} no longer uses this address. If that was not you, sign in and change your password, or write to a maintainer.`,
  });

const refuse = (faults: Fault[]): { problem: Problem } => ({
  problem: problem("invalid-input", "The settings were not changed.", faults),
});
