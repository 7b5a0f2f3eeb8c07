import type { Content } from "#lib/domain/content.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import type { CompiledMarkup } from "#lib/markup/compile-markup.ts";
import { hashChain, hashContent, hashText } from "#lib/revisions/hash-revision.ts";
import { hostsOf } from "#lib/revisions/projections/hosts.ts";
import { nodeOf, type Resolve } from "#lib/revisions/projections/node.ts";
import { comparePlacements } from "#lib/revisions/projections/placements.ts";
import { linksOf } from "#lib/revisions/projections/project-revision.ts";
import { documentOf } from "#lib/revisions/projections/search-document.ts";
import type { Place } from "#lib/revisions/take-number.ts";

/** What a page says, how its text compiled, and which pages its record names. */
type Stuff = { actor: Actor; content: Content; compiled: CompiledMarkup; resolve: Resolve };

export type FilledPage = ReturnType<typeof makeFilledPage>;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** A page with its first and only revision and all that is projected from it, as rows for the tables. */
export function makeFilledPage(page: number, { number, at, chainBefore }: Place, stuff: Stuff) {
  const { actor, content, compiled, resolve } = stuff;
  const { body } = content;
  const [contentHash, summaryHash] = [hashContent(content), hashText("")];
  const told = { number, page, parent: null, actor: actor.id, coAuthors: [], at, origin: "import", minor: false };
  const chain = hashChain(chainBefore, { ...told, deleted: false, mergedInto: null, contentHash, summaryHash });
  const hashes = {
    body_hash: hex(hashText(body)),
    content_hash: hex(contentHash),
    summary_hash: hex(summaryHash),
    chain_hash: hex(chain),
  };
  const bytes = Buffer.byteLength(body);
  const claims = content.kind === "offering" ? (content.record as RecordOf<"offering">).placements : [];
  return {
    chain,
    revision: { number, page, at, actor: actor.id, ...content, bytes, ...hashes },
    node: { page, number, ...nodeOf(content, resolve) },
    placements: comparePlacements([], claims, at, resolve).added.map((row) => ({ page, number, ...row })),
    links: linksOf({ content, text: compiled.text, targets: compiled.targets }).map((row) => ({
      page,
      number,
      ...row,
    })),
    hosts: hostsOf(content).map((host) => ({ host, number })),
    document: { page, ...documentOf(content, compiled.text) },
  };
}
