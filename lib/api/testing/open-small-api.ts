import type { Database } from "#lib/db/client.ts";
import { createTestDatabase } from "#lib/db/test-database.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import type { Proposal } from "#lib/revisions/proposal.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { type Called, type Calling, callApi } from "./open-api.ts";

export type SmallApi = {
  db: Database;
  /** Calls an address below `/api/v1`. */
  call(address: string, calling?: Calling): Promise<Called>;
  /** Saves a page of the small world as it was first written, but for the change; returns the revision's number. */
  edit(first: Proposal, change: Partial<Proposal>): Promise<number>;
  close(): Promise<void>;
};

/** The API over the small world, in which Ada may change things. */
export async function openSmallApi(): Promise<SmallApi> {
  const { db, drop } = await createTestDatabase();
  const { ada } = await writeSmallWorld(db);
  const trusted = { ...ada, trusted: true };
  return {
    db,
    call: (address, calling) => callApi(() => db, `/api/v1${address}`, calling),
    async edit(first, change) {
      const { kind, slug } = first;
      const found = { where: { kind_slug: { kind, slug } }, include: { page: true } } as const;
      const { page } = await db.slug.findUniqueOrThrow(found);
      const edited = { ...first, page: page.id, base: page.current, summary: "An edit", origin: "edit" as const };
      const saved = await saveRevision(db, trusted, { ...edited, ...change });
      if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
      return saved.number;
    },
    async close() {
      await stopCompiler();
      await drop();
    },
  };
}
