import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { readSeed, type SeedPage } from "./read-seed.ts";

/** Whether the log holds nothing yet, so that the first content belongs into it. */
export const isLogEmpty = async (db: Database): Promise<boolean> => (await db.logHead.findFirst())?.number === 0;

/**
 * Writes the first content through the log, as the user `seed`. Pages that are there already are left alone, so that a
 * load that was broken off can be taken up again.
 */
export async function loadSeed(db: Database, report: (line: string) => void): Promise<{ pages: number }> {
  const actor = await findSeeder(db);
  const pages = readSeed();
  for (const [index, page] of pages.entries()) {
    await savePage(db, actor, page);
    if ((index + 1) % 50 === 0 || index + 1 === pages.length) report(`${index + 1} of ${pages.length} pages`);
  }
  // Without statistics the planner reads the tree ten times as slowly until autovacuum comes by.
  await db.$executeRaw`ANALYZE`;
  return { pages: pages.length };
}

async function findSeeder(db: Database): Promise<Actor> {
  const { id, name, role, suppressor } = await db.user.upsert({
    where: { name: "seed" },
    update: {},
    create: { name: "seed", displayName: "Seed", role: "contributor" },
  });
  // What came with the first content needs nobody's patrol.
  return { id, name, role, suppressor, trusted: true };
}

async function savePage(db: Database, actor: Actor, page: SeedPage): Promise<void> {
  const outcome = await saveRevision(db, actor, {
    ...page,
    page: null,
    base: null,
    summary: "First content",
    origin: "import",
  });
  if (outcome.ok || outcome.problem.code === "name-taken") return;
  const faults = outcome.problem.errors.map((fault) => `  ${fault.pointer}: ${fault.detail}`);
  throw new Error(`The seed page ${page.kind}/${page.slug} was refused.\n${faults.join("\n")}`);
}
