import pg from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Proposal } from "./proposal.ts";
import { article, openSmallWiki, type SmallWiki } from "./testing/open-small-wiki.ts";
import { AMAZON, S3, S3_PLACEMENT } from "./testing/small-world.ts";

// Each statement is a way to the database and back while others wait for the log: this is what a save may cost.
const MOST = 12;

let wiki: SmallWiki;

beforeAll(async () => {
  wiki = await openSmallWiki();
  await wiki.save(article("linking", { body: "See [[offering:amazon-s3]] and [[Amazon Web Services]].\n" }));
});
afterAll(() => wiki.drop());

/** The first words of what a save sends from BEGIN to COMMIT. */
async function statementsOf(proposal: Proposal, actor = wiki.people.grace): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await wiki.save(proposal, actor);
  const sent = query.mock.calls.map(([sent]) => ((sent as unknown as { text?: string }).text ?? String(sent)).trim());
  query.mockRestore();
  const statements = sent.flatMap((text) => (text.startsWith("BEGIN;") ? text.split("; ") : [text]));
  const [begin, commit] = [statements.indexOf("BEGIN"), statements.indexOf("COMMIT")];
  if (begin < 0 || commit < begin) throw new Error(`No transaction was seen in:\n${sent.join("\n")}`);
  return statements.slice(begin, commit + 1).map((text) => text.slice(0, 60));
}

const CASES: [string, () => Promise<Proposal>][] = [
  [
    "an article whose links change",
    () => wiki.editOf(article("linking"), { body: "See [[vendor:aws]], [[S4]] and [it](https://new.example/).\n" }),
  ],
  [
    "an offering that is moved to another component, with a key and a watch",
    () =>
      wiki.editOf(S3, {
        title: "S3",
        record: { ...(S3.record as object), placements: [{ ...S3_PLACEMENT, id: "compute", component: "compute" }] },
        key: "counted",
        watch: true,
      }),
  ],
  [
    "a rollback that the audit log tells",
    () =>
      wiki.editOf(AMAZON, { body: "Back.\n", origin: "rollback", reverts: [4], act: { act: "rollback", reason: "" } }),
  ],
  ["a new page", async () => article("new-and-counted", { body: "See [[offering:amazon-s3]].\n" })],
];

it.each(CASES)("the save of %s takes at most 12 statements, BEGIN and COMMIT counted", async (_, proposalOf) => {
  const statements = await statementsOf(await proposalOf());
  expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(MOST);
  expect(statements.length).toBeGreaterThan(4);
});
