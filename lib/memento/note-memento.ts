import type { Database } from "#lib/db/client.ts";
import { atSchema, type Clocks } from "#lib/domain/clocks.ts";
import { noteHeader } from "#lib/http/answer-notes.ts";
import { linkHeader } from "#lib/http/link-header.ts";
import type { Subject } from "./find-mementos.ts";
import { tellMemento } from "./tell-memento.ts";

type Shown = {
  path: string;
  /** What the address says beside `at`. */
  query?: Record<string, string | undefined>;
  subject: Subject;
  /** `at` as the address says it. */
  at: string | undefined;
  clocks: Clocks;
};

/** Notes for the answer in the making what {@link tellMemento} tells of a page. */
export async function noteMemento(db: Database, { path, query = {}, subject, at, clocks }: Shown): Promise<void> {
  const url = new URL(path, "http://wiki.invalid");
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  const stated = atSchema.safeParse(at).data;
  const { links, headers } = await tellMemento(db, { url, subject, stated, clocks });
  noteHeader("link", linkHeader(links));
  noteHeader("vary", "Accept-Datetime");
  for (const [name, value] of Object.entries(headers)) noteHeader(name, value);
}
