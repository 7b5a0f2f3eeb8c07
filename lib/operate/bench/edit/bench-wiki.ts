import { randomUUID } from "node:crypto";
import { createSession } from "#lib/accounts/create-session.ts";
import { sessionCookieName } from "#lib/accounts/session-cookie.ts";
import { connectDatabase, type Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { type Measured, startMeasured } from "../start-measured.ts";
import { bodyOf } from "./bench-text.ts";

/** A wiki of so many pages that is really served, with a maintainer who is signed in and a page for them to edit. */
export interface BenchWiki {
  pages: number;
  db: Database;
  served: Measured;
  actor: Actor;
  cookie: string;
  page: { id: number; slug: string; number: number };
  close(): Promise<void>;
}

/** A maintainer's edits are not limited by their account, so that the limits do not get in the way. */
export async function openBenchWiki(url: string, dataDir: string): Promise<BenchWiki> {
  const db = connectDatabase(url);
  const pages = await db.page.count();
  const actor = await makeMaintainer(db);
  const cookie = `${sessionCookieName(false)}=${await createSession(db, actor.id, "bench")}`;
  const page = await makePage(db, actor);
  const served = await startMeasured("serve-product.ts", {
    env: { DATABASE_URL: url, DATA_DIR: dataDir },
    shown: true,
  });
  const close = async (): Promise<void> => {
    await served.stop();
    await db.$disconnect();
  };
  return { pages, db, served, actor, cookie, page, close };
}

async function makeMaintainer(db: Database): Promise<Actor> {
  const name = `bench-${randomUUID().slice(0, 8)}`;
  const role = "maintainer";
  const { id } = await db.user.create({ data: { name, displayName: "Bench", role } });
  return { id, name, role, trusted: true, suppressor: false };
}

/** A new page with the text of the bench, which nobody else edits. */
export async function makePage(db: Database, actor: Actor): Promise<BenchWiki["page"]> {
  const slug = `edited-${randomUUID().slice(0, 8)}`;
  const saved = await saveRevision(db, actor, {
    page: null,
    base: null,
    kind: "article",
    slug,
    title: `Edited ${slug}`,
    body: bodyOf([]),
    record: {},
    summary: "",
    origin: "edit",
  });
  if (!saved.ok) throw new Error(`The page of the bench is refused: ${JSON.stringify(saved.problem)}`);
  return { id: saved.page, slug, number: saved.number };
}
