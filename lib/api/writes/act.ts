import { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import type { ErrorCode } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Page } from "#lib/domain/page.ts";
import type { Actor, Permission } from "#lib/domain/permissions.ts";
import type { Keyed, Refused, Saved } from "#lib/revisions/proposal.ts";
import type { Note } from "./write-query.ts";

/** What an act is done to and with: `base` is the revision it was made from, undefined where any will do. */
export type Doing = { page: Page; base: number | undefined; note: Note; request: Keyed };

type Definition<Sent> = {
  permission: Permission;
  summary: string;
  description: string;
  /** What it carries; null where it carries nothing. */
  sends: z.ZodType<Sent> | null;
  /** Whether nothing of what it carries is needed. */
  optional?: boolean;
  /** Whether it is done to pages that are gone too. */
  gone?: boolean;
  /** Which kinds of page it is done to; all where none is named. */
  kinds?: readonly Kind[];
  errors?: readonly ErrorCode[];
  /** The verb. The first thing that it does is to ask whether the actor may. */
  carryOut(db: Database, actor: Actor, doing: Doing, sent: Sent): Promise<Saved | Refused>;
};

/** Something that is done to a page, by a call of its own or by a line of many. */
export type Act = Omit<Definition<unknown>, "sends" | "carryOut"> & {
  sends: z.ZodType | null;
  carryOut(db: Database, actor: Actor, doing: Doing, sent: unknown): Promise<Saved | Refused>;
};

/** Ties an act to the schema of what it carries; `sent` is what the schema has read. */
export const defineAct = <Sent = null>({ carryOut, ...told }: Definition<Sent>): Act => ({
  ...told,
  carryOut: (db, actor, doing, sent) => carryOut(db, actor, doing, sent as Sent),
});

/** What a page may be sent as: any JSON object; what it holds is judged with the rules of the wiki. */
export const objectSchema = z.record(z.string(), z.unknown(), { error: "Send a JSON object." });
