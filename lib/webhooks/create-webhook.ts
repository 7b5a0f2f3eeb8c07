import { randomBytes } from "node:crypto";
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { Database } from "#lib/db/client.ts";
import { askPermission } from "#lib/domain/ask-permission.ts";
import { type Fault, faultsOf, type Problem, problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { MOST_WEBHOOKS, type WantedWebhook, wantedWebhookSchema } from "#lib/domain/webhook.ts";
import { isAllowedHost, refuseTarget } from "./check-target.ts";
import { isPublicAddress, PRIVATE } from "./public-address.ts";

/**
 * Makes a webhook that is told of every change from now on. The secret that signs what it is sent is given here and nowhere
 * else. `hosts` are those that the operator allows beside the public internet. All that is wrong is named at once.
 */
export async function createWebhook(
  db: Database,
  visitor: Visitor,
  wanted: WantedWebhook,
  hosts: readonly string[],
): Promise<{ id: string; secret: string } | { problem: Problem }> {
  const refused = askPermission(visitor, "hold-webhook");
  if (refused) return { problem: refused };
  const parsed = wantedWebhookSchema.safeParse(wanted);
  const faults = parsed.success ? await faultsOfUrl(parsed.data.url, hosts) : faultsOf(parsed.error);
  if (!parsed.success || faults.length > 0)
    return { problem: problem("invalid-input", "The webhook was not made.", faults) };
  const { url, kinds = [] } = parsed.data;
  const secret = `whsec_${randomBytes(24).toString("base64url")}`;
  const [made] = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO webhooks (user_id, url, kinds, secret, after)
    SELECT ${visitor?.id}::uuid, ${new URL(url).href}, ${[...new Set(kinds)]}, ${secret}, number FROM log_head
    WHERE (SELECT count(*) FROM webhooks WHERE user_id = ${visitor?.id}::uuid) < ${MOST_WEBHOOKS} RETURNING id::text`;
  if (made) return { id: made.id, secret };
  return { problem: problem("invalid-input", `An account has at most ${MOST_WEBHOOKS} webhooks. Remove one first.`) };
}

async function faultsOfUrl(url: string, hosts: readonly string[]): Promise<Fault[]> {
  const refused = refuseTarget(url, hosts) ?? (await refuseName(new URL(url), hosts));
  return refused ? [{ pointer: "/url", code: "unreachable", detail: refused }] : [];
}

/** A name that leads nowhere today may lead somewhere tomorrow; one that leads into a private network is refused at once. */
async function refuseName(target: URL, hosts: readonly string[]): Promise<string | null> {
  if (isAllowedHost(target, hosts) || isIP(target.hostname.replace(/^\[(.*)\]$/, "$1"))) return null;
  const found = await lookup(target.hostname, { all: true }).catch(() => []);
  return found.length > 0 && !found.some(({ address }) => isPublicAddress(address)) ? PRIVATE : null;
}
